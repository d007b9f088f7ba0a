import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { heavyFiles } from "../support/heavy-files";
import { session } from "../support/memory-terminal";
import { readingInWorker } from "../support/reading/readings";
import { withTemporaryFolder } from "../support/office/temporary-folder";

test.each(heavyFiles.map((file) => [file.name, file] as const))("a file that says much with little is read and answered, or stopped, soon: %s", async (_, file) => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, "計画.xlsx");
    await writeFile(path, file.bytes());
    const start = performance.now();
    const { code, errors } = await session(["attainment", path], { read: readingInWorker });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(code).toBe(2);
    expect(errors).toMatch(/計画の表が見つかりません|決めた時間かメモリーの中で|「調査実績」の表が見つかりません/u);
  });
}, 60_000);
