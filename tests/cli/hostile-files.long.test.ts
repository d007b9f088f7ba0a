import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { HostileFile } from "../support/hostile-file";
import { hostileFiles } from "../support/hostile-files";
import { english, japanese, session } from "../support/memory-terminal";
import { readingInWorker } from "../support/reading/readings";
import { withTemporaryFolder } from "../support/office/temporary-folder";
import { registerWorkbook } from "../support/register-workbook";

const languages = { Japanese: japanese, English: english };
type Language = keyof typeof languages;

/** Each file in one language, so that each cause is told in both: files of one cause take turns. */
const cases = hostileFiles.flatMap((file): [string, Language, HostileFile][] => {
  const alike = hostileFiles.filter(({ expectedCode }) => expectedCode === file.expectedCode);
  const spoken: readonly Language[] = alike.length === 1 ? ["Japanese", "English"] : [alike.indexOf(file) % 2 === 0 ? "Japanese" : "English"];
  return spoken.map((language) => [file.name, language, file]);
});

/** Reads the bytes under a name; the command may leave nothing else in the folder. */
async function refusal(name: string, bytes: Uint8Array, language: Language): Promise<string> {
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const { code, output, errors } = await session(["attainment", file, "--format", "json"], { ...languages[language], read: readingInWorker });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(await readdir(folder)).toEqual([name]);
    return errors;
  });
}

describe("a hostile file is refused in one line that names it and says what to do", () => {
  test.each(cases)("%s (%s)", async (_, language, file) => {
    const said = await refusal("届いた 計画.xlsx", file.bytes, language);
    expect(said).toMatch(/^[^\n]+\n$/u);
    expect(said).toContain("届いた 計画.xlsx");
    expect(said).not.toMatch(/undefined|null|NaN|Error|予期しない|unexpected/u);
    expect(said).toMatch(language === "Japanese" ? /ください。\n$/u : /[.]\n$/u);
  });

  test("a workbook without a plan is told to be one", async () => {
    const bytes = await registerWorkbook();
    expect(await refusal("a.xlsx", bytes, "Japanese")).toMatch(/a\.xlsx」に計画の表が見つかりません.*\n$/u);
    expect(await refusal("a.xlsx", bytes, "English")).toMatch(/a\.xlsx" holds no tables of the plan.*\n$/u);
  });
});
