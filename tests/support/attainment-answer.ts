import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { type Session, session } from "./memory-terminal";
import { withTemporaryFolder } from "./office/temporary-folder";

/** What `attainment` answers for a file of these bytes, named 計画.xlsx. */
export function attainmentAnswer(bytes: Uint8Array, words: readonly string[] = [], terminal: Parameters<typeof session>[1] = {}): Promise<Session> {
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, "計画.xlsx");
    await writeFile(file, bytes);
    const answered = await session(["attainment", file, ...words], terminal);
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
    return answered;
  });
}
