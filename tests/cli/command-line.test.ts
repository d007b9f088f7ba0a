import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { english, japanese, session } from "../support/memory-terminal";
import { withTemporaryFolder } from "../support/office/temporary-folder";

/** Words after `plan --` that cannot be carried out, and what each language says of them. `DIR` is an empty folder. */
const wrong: readonly (readonly [words: string, ja: string, en: string])[] = [
  ["genrate --out DIR/a.xlsx", "「genrate」というコマンドはありません", 'no command "genrate"'],
  ["generate", "--out で指定してください", "with --out"],
  ["generate --out", "--out の後に値", "--out needs a value"],
  ["generate --out --year R4", "--out の後に値", "--out needs a value"],
  ["generate --out=", "--out で指定してください", "with --out"],
  ["generate --out DIR/a.xls", "名前の終わりを .xlsx", "end in .xlsx"],
  ["generate --out DIR/a", "名前の終わりを .xlsx", "end in .xlsx"],
  ["generate DIR/a.xlsx", "--out で指定してください", "with --out"],
  ["generate --out DIR/a.xlsx --format json", "「--format」というオプションはありません", 'no option "--format"'],
  ["generate --out DIR/a.xlsx --year", "--year の後に値", "--year needs a value"],
  ["generate --out DIR/a.xlsx --year R2", "「R2」は計画の年度ではありません。R3・R4・R5", '"R2" is not a year of the plan'],
  ["generate --out DIR/a.xlsx --year R6", "「R6」は計画の年度ではありません", '"R6" is not a year of the plan'],
  ["generate --out DIR/a.xlsx --year 2022", "「2022」は計画の年度ではありません", '"2022" is not a year of the plan'],
  ["generate --out DIR/a.xlsx --year 来年", "「来年」は計画の年度ではありません", '"来年" is not a year of the plan'],
  ["generate --out DIR/a.xlsx --today 2022/5/1", "「2022/5/1」は日付ではありません", '"2022/5/1" is not a date'],
  ["generate --out DIR/a.xlsx --today 2022-02-30", "「2022-02-30」は日付ではありません", '"2022-02-30" is not a date'],
  ["generate --out DIR/a.xlsx --today 0001-01-01", "「0001-01-01」は日付ではありません", '"0001-01-01" is not a date'],
  ["generate --out DIR/a.xlsx --today 今日", "「今日」は日付ではありません", '"今日" is not a date'],
  ["generate --out DIR/a.xlsx --overwrite=false", "--overwrite に値（false）は付けられません", "--overwrite takes no value (false)"],
  ["generate --out DIR/a.xlsx --overwrite=", "--overwrite に値（）は付けられません", "--overwrite takes no value ()"],
  ["attainment", "読み込むファイルを指定", "Name the file to read"],
  ["attainment DIR/a.xlsx DIR/b.xlsx", "ファイルは一つだけ", "one file only"],
  ["attainment DIR/a.xlsx --format csv", "「csv」という形式", '"csv" is not an output format'],
  ["attainment DIR/a.xlsx --format", "--format の後に値", "--format needs a value"],
  ["attainment DIR/a.xlsx --out DIR/b.xlsx", "「--out」というオプションはありません", 'no option "--out"'],
  ["attainment DIR/none.xlsx", "none.xlsx」が見つかりません", 'none.xlsx" does not exist'],
  ["attainment DIR/none/a.xlsx", "a.xlsx」が見つかりません", 'a.xlsx" does not exist'],
  ["attainment DIR", "」はフォルダーです", '" is a folder'],
];

describe("a command line that cannot be carried out", () => {
  test.each(wrong)("is told why in one line and leaves everything as it was: %s", async (line, ja, en) => {
    await withTemporaryFolder(async (folder) => {
      const words = line.split(" ").map((word) => word.replace("DIR", folder));
      await writeFile(join(folder, "keep.xlsx"), "前からある");
      for (const [language, said] of [[japanese, ja], [english, en]] as const) {
        const { code, output, errors } = await session(words, language);
        expect({ code, output }).toEqual({ code: 2, output: "" });
        expect(errors).toContain(said);
        expect(errors.split("\n")).toHaveLength(2);
      }
      expect(await readdir(folder)).toEqual(["keep.xlsx"]);
    });
  });

  test("is told the same way when the file's folder takes no file", async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, "taken.xlsx"));
      await writeFile(join(folder, "file.xlsx"), "前からある");
      const reasons = [
        ["taken.xlsx", "同じ名前のフォルダーがあります"],
        [join("none", "a.xlsx"), "フォルダーがありません"],
        [join("file.xlsx", "a.xlsx"), "フォルダーの名前の所にファイルの名前があります"],
        [`${"a".repeat(300)}.xlsx`, "名前が長すぎます"],
      ] as const;
      for (const [out, reason] of reasons) {
        for (const more of [[], ["--overwrite"]]) {
          const { code, output, errors } = await session(["generate", "--out", join(folder, out), ...more]);
          expect({ code, output }).toEqual({ code: 2, output: "" });
          expect(errors).toContain(`に書き込めません（${reason}）`);
          expect(errors.split("\n")).toHaveLength(2);
        }
      }
      expect(await readdir(folder)).toEqual(["file.xlsx", "taken.xlsx"]);
      expect(await readFile(join(folder, "file.xlsx"), "utf8")).toBe("前からある");
    });
  });
});

describe("help", () => {
  test.each([[[]], [["--help"]], [["-h"]], [["help"]], [["generate", "--help"]], [["attainment", "a.xlsx", "--help"]]])("is the answer to %j", async (words) => {
    const { code, output, errors } = await session(words);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const word of ["generate --out", "attainment", "--year", "--today", "--format json", "終了コード"]) expect(output).toContain(word);
  });

  test("speaks the language of the terminal", async () => {
    expect((await session(["--help"], english)).output).toContain("Exit codes: 0 fine");
    expect((await session(["--help"], japanese)).output).toContain("終了コード: 0 正常");
  });
});
