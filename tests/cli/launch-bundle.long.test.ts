import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { plan, withCopy } from "../support/cli/own-process";

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
