import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { plan } from "../support/cli/own-process";
import { projectRoot } from "../support/house/project-root";
import { withTemporaryFolder } from "../support/office/temporary-folder";

test("a reader that stops reading is no failure", () => {
  const command = `"${process.execPath}" "${join(projectRoot, "src/cli/launch.mjs")}" --help | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
});

describe("the command in a process of its own", () => {
  test("makes a workbook, reads it, and refuses what it cannot read, with the exit codes of the contract", async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, "計画.xlsx");
      expect(plan(["generate", "--out", file, "--today", "2022-05-01"])).toEqual({ status: 0, stdout: "", stderr: `「${file}」を作成しました。\n` });
      const { status, stdout, stderr } = plan(["attainment", file, "--format", "json"]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({ targetYear: "R4", items: [{}, {}, {}] });
      const text = join(folder, "text.xlsx");
      await writeFile(text, "これは文です");
      expect(plan(["attainment", text])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("text.xlsx") });
    });
  }, 60_000);

  test("leaves the old file alone when the new one cannot be written whole", async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, "a.xlsx");
      await writeFile(file, "前からある");
      expect(plan(["--help"]).status).toBe(0);
      expect(plan(["generate", "--overwrite", "--out", file], 32)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("に書き込めません") });
      expect(await readFile(file, "utf8")).toBe("前からある");
      expect(await readdir(folder)).toEqual(["a.xlsx"]);
    });
  }, 60_000);
});
