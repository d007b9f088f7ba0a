import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "../support/house/project-root";
import { hostileFiles } from "../support/hostile-files";
import { english, japanese, session } from "../support/memory-terminal";
import { withTemporaryFolder } from "../support/office/temporary-folder";
import { registerWorkbook } from "../support/register-workbook";

const filled = join(projectRoot, "tests/golden/schema-1.xlsx");

describe("generate over a workbook that people filled in", () => {
  test("refuses, counts what would be lost, and leaves it as it is", async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画.xlsx");
      await copyFile(filled, out);
      const { code, errors } = await session(["generate", "--out", out]);
      expect(code).toBe(2);
      expect(errors).toMatch(/人が記入・追加したセルが\d+個あります/);
      expect(await readFile(out)).toEqual(await readFile(filled));
    });
  });

  test.each([
    ["that is locked with a password", "workbook with a password", "パスワードで保護されている", "is protected by a password"],
    ["that holds macros", "macros as a part", "マクロがある", "holds macros"],
    ["that is no workbook", "comma-separated text", "ブックとして読めない", "cannot be read as a workbook"],
    ["that is cut off", "a workbook cut in half", "ブックとして読めない", "cannot be read as a workbook"],
    ["that holds nothing", "nothing", "ブックとして読めない", "cannot be read as a workbook"],
    ["that is too large to be looked into", "too many bytes", "大きすぎる", "is too large"],
  ])("refuses to replace a file %s, names --overwrite, and leaves it as it is", async (_, hostile, ja, en) => {
    const bytes = hostileFiles.find(({ name }) => name === hostile)?.bytes;
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画.xlsx");
      await writeFile(out, bytes ?? "");
      for (const [language, said] of [[japanese, ja], [english, en]] as const) {
        const { code, output, errors } = await session(["generate", "--out", out], language);
        expect({ code, output }).toEqual({ code: 2, output: "" });
        expect(errors).toContain(said);
        expect(errors).toMatch(/^[^\n]*--overwrite[^\n]*\n$/u);
      }
      expect((await readFile(out)).equals(bytes ?? new Uint8Array(0))).toBe(true);
      expect((await session(["generate", "--overwrite", "--out", out])).code).toBe(0);
    });
  });

  test("refuses to replace a workbook of somebody else's", async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画.xlsx");
      await writeFile(out, await registerWorkbook(3));
      expect(await session(["generate", "--out", out])).toMatchObject({ code: 2, errors: expect.stringContaining("人が記入・追加したセルが12個あります") });
    });
  });

  test("replaces it when told to", async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画.xlsx");
      await copyFile(filled, out);
      expect((await session(["generate", "--overwrite", "--out", out])).code).toBe(0);
      expect(await readFile(out)).not.toEqual(await readFile(filled));
    });
  });

  test("replaces one in which nothing has been entered without asking", async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画.xlsx");
      await session(["generate", "--out", out, "--year", "R3"]);
      expect((await session(["generate", "--out", out, "--year", "R4"])).code).toBe(0);
    });
  });
});
