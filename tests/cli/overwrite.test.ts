import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "../support/house/project-root";
import { session } from "../support/memory-terminal";
import { withTemporaryFolder } from "../support/office/temporary-folder";

const filled = join(projectRoot, "tests/golden/schema-1.xlsx");

describe("generate over a workbook that people filled in", () => {
  test("refuses, counts what would be lost, and leaves it as it is", async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画.xlsx");
      await copyFile(filled, out);
      const { code, errors } = await session(["generate", "--out", out]);
      expect(code).toBe(2);
      expect(errors).toMatch(/記入済みの欄が\d+セルあります/);
      expect(await readFile(out)).toEqual(await readFile(filled));
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
