import { spawnSync } from "node:child_process";
import { cp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "../support/house/project-root";
import { withTemporaryFolder } from "../support/office/temporary-folder";

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command `plan` as npm does, in a process of its own; files larger than `mostKilobytes` cannot be written there. */
function plan(words: readonly string[], mostKilobytes: number | null = null, root: string = projectRoot): Ended {
  const command = [process.execPath, join(root, "src/cli/launch.mjs"), ...words];
  const [program = "", ...args] = mostKilobytes === null ? command : ["sh", "-c", `ulimit -f ${mostKilobytes} && exec "$@"`, "sh", ...command];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env: { ...process.env, LC_ALL: "ja_JP.UTF-8" } });
  return { status, stdout, stderr };
}

/** A copy of what the command is made of, with the packages it needs, in a folder of its own. */
async function withCopy(work: (root: string) => Promise<void>): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const root = join(folder, "project");
    for (const part of ["app", "cli", "core", "file"]) await cp(join(projectRoot, "src", part), join(root, "src", part), { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) await cp(join(projectRoot, file), join(root, file));
    await symlink(join(projectRoot, "node_modules"), join(root, "node_modules"));
    await work(root);
  });
}

describe("the bundle that the command starts from", () => {
  test("is made anew when a source says something else, whatever the time of its last change", async () => {
    await withCopy(async (root) => {
      const source = join(root, "src/cli/messages.ja.ts");
      const text = await readFile(source, "utf8");
      for (const word of ["使い方", "使いかた", "使い方"]) {
        await writeFile(source, text.replace("使い方", word));
        await utimes(source, new Date("2001-01-01"), new Date("2001-01-01"));
        expect(plan(["--help"], null, root)).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining(`${word}: npm run`) });
        expect(await readdir(join(root, "dist/terminal"))).toHaveLength(1);
      }
      const [made] = await readdir(join(root, "dist/terminal"));
      await writeFile(join(root, "package-lock.json"), "{}");
      expect(plan(["--help"], null, root).status).toBe(0);
      expect(await readdir(join(root, "dist/terminal"))).not.toEqual([made]);
    });
  }, 60_000);

  test("is made elsewhere where its folder cannot be, and left nowhere", async () => {
    await withCopy(async (root) => {
      await writeFile(join(root, "dist"), "前からある");
      expect(plan(["--help"], null, root)).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("使い方") });
      expect(await readFile(join(root, "dist"), "utf8")).toBe("前からある");
    });
  }, 60_000);

  test("that cannot be made is told in one sentence", async () => {
    await withCopy(async (root) => {
      await writeFile(join(root, "src/cli/language.ts"), "const = 1;");
      expect(plan(["--help"], null, root)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^起動できませんでした。[^\n]*\n$/u) });
      await rm(join(root, "node_modules"));
      expect(plan(["--help"], null, root)).toEqual({ status: 2, stdout: "", stderr: "必要なパッケージが入っていません。先に npm ci を実行してください。\n" });
    });
  }, 60_000);
});

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
