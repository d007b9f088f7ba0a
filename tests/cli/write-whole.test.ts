import { readdir, readFile, writeFile } from "node:fs/promises";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { surveysTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { run } from "../../src/cli/run";
import { type Replaceable, writeWhole } from "../../src/cli/write-whole";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { readingHere } from "../support/reading/readings";
import { withTemporaryFolder } from "../support/office/temporary-folder";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const there = (file: string): Promise<string> => readFile(file, "utf8");

describe("a file is written", () => {
  test.each<[string, Replaceable, string | null]>([
    ["where nothing stands", "nothing", null],
    ["where nothing stands, though something might", "anything", null],
    ["over whatever stands there", "anything", "前のもの"],
    ["over the very file that was looked into", { seen: bytes("前のもの") }, "前のもの"],
    ["where the file that was looked into is gone", { seen: bytes("前のもの") }, null],
  ])("%s, and nothing else is left in the folder", async (_, replaceable, before) => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, "a.csv");
      if (before !== null) await writeFile(file, before);
      expect(await writeWhole(file, bytes("新しいもの"), replaceable)).toEqual({ ok: true, value: null });
      expect([await there(file), await readdir(folder)]).toEqual(["新しいもの", ["a.csv"]]);
    });
  });

  test.each<[string, Replaceable]>([
    ["where nothing was to stand", "nothing"],
    ["where another one was looked into", { seen: bytes("前のもの") }],
  ])("but not over one that came meanwhile, %s: it stays, and nothing else is left", async (_, replaceable) => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, "a.csv");
      await writeFile(file, "人が保存したもの");
      expect(await writeWhole(file, bytes("新しいもの"), replaceable)).toEqual({ ok: false, error: { code: "outputThere", detail: { file } } });
      expect([await there(file), await readdir(folder)]).toEqual(["人が保存したもの", ["a.csv"]]);
    });
  });

  test("once, of several that begin at the same time, and whole", async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, "a.csv");
      const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(50_000));
      const outcomes = await Promise.all(texts.map((text) => writeWhole(file, bytes(text), "nothing")));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect([texts[outcomes.findIndex(({ ok }) => ok)], await readdir(folder)]).toEqual([await there(file), ["a.csv"]]);
    });
  });
});

/** Runs a command while somebody saves a file under the name of the new one, just before that is written. */
async function raced(words: readonly string[], file: string, saved: string): Promise<{ readonly code: number; readonly errors: string }> {
  const errors: string[] = [];
  const code = await run(words, {
    environment: { LANG: "ja_JP.UTF-8" },
    systemLanguage: "ja-JP",
    get today() {
      writeFileSync(file, saved);
      return "2022-05-01";
    },
    read: readingHere,
    output: { write: () => undefined },
    errors: { isTTY: false, write: (text) => errors.push(text) },
  });
  return { code, errors: errors.join("") };
}

describe("a file that somebody saves at the last moment", () => {
  const filled = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: [{ table: surveysTable.name, key: "R4-認知度", cells: { [surveysTable.actual]: 0.788 } }] }).then(({ state }) => fileOf(state));

  test.each([["export", "a.csv"], ["generate", "a.xlsx"]])("is never replaced by %s, unless it was told to", async (command, name) => {
    await withTemporaryFolder(async (folder) => {
      const [book, out] = [join(folder, "計画.xlsx"), join(folder, name)];
      await writeFile(book, await filled);
      const words = [command, ...(command === "export" ? [book] : []), "--out", out];
      const { code, errors } = await raced(words, out, "人が保存したもの");
      expect([code, errors]).toEqual([2, expect.stringContaining("という名前のファイルがすでにあるため")]);
      expect(await there(out)).toBe("人が保存したもの");
      expect((await raced([...words, "--overwrite"], out, "人が保存したもの")).code).toBe(0);
      expect(await there(out)).not.toBe("人が保存したもの");
    });
  });

  test("is not taken for the empty workbook that generate looked into", async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, "計画.xlsx");
      expect((await raced(["generate", "--out", out, "--overwrite"], out, "")).code).toBe(0);
      expect((await raced(["generate", "--out", out], out, "人が保存したもの")).code).toBe(2);
      expect([await there(out), await readdir(folder)]).toEqual(["人が保存したもの", ["計画.xlsx"]]);
    });
  });
});

describe("export of a workbook whose figures are wrong", () => {
  test("makes the file, says what it could not use, and ends with 1 as attainment does", async () => {
    await withTemporaryFolder(async (folder) => {
      const [book, out] = [join(folder, "計画.xlsx"), join(folder, "a.csv")];
      const { state } = await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: [{ table: surveysTable.name, key: "R4-認知度", cells: { [surveysTable.actual]: 57.5 } }] });
      await writeFile(book, await fileOf(state));
      const { code, errors } = await raced(["export", book, "--out", out, "--overwrite"], out, "前のもの");
      expect([code, errors]).toEqual([1, expect.stringMatching(/実績値か人数が.*（R4-認知度）[^]*を作成しました/u)]);
      expect(await there(out)).toContain("令和4年度");
    });
  });
});
