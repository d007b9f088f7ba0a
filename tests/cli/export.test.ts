import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { goalsTable, reviewsTable, surveysTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import type { DesiredTable } from "../../src/core/workbook/desired-state";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { english, japanese, session } from "../support/memory-terminal";
import { readFileSnapshot } from "../support/office/read-file";
import { withTemporaryFolder } from "../support/office/temporary-folder";
import { csvRecords } from "../support/summaries/csv-records";
import { elementsNamed, htmlElements, textOf } from "../support/summaries/html-elements";

const rows = [{ table: surveysTable.name, key: "R4-認知度", cells: { [surveysTable.actual]: 0.788 } }];
const filled = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows }).then(({ state }) => fileOf(state));

/** Does something in a folder in which a filled-in workbook stands as 計画.xlsx. */
function inFolder<Value>(work: (paths: { readonly folder: string; readonly file: string; readonly out: (name: string) => string }) => Promise<Value>): Promise<Value> {
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, "計画.xlsx");
    await writeFile(file, await filled);
    return work({ folder, file, out: (name) => join(folder, name) });
  });
}

describe("export", () => {
  test("makes a CSV of what stands in a workbook, and says so once it is there", async () => {
    await inFolder(async ({ folder, file, out }) => {
      expect(await session(["export", file, "--out", out("達成状況.csv")])).toEqual({ code: 0, output: "", errors: `「${out("達成状況.csv")}」を作成しました。\n` });
      const bytes = await readFile(out("達成状況.csv"));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const records = csvRecords(bytes.toString("utf8").slice(1));
      expect(records[1]?.join()).toContain("令和4年度の達成状況");
      expect(records).toContainEqual(["1", "指標の達成状況", "1", "明細", "指標", "①方針の認知度", "", "", "", "", "", "", "達成率", "令和4年度", "2022", "50.1", "%", "", ""]);
      expect((await readdir(folder)).sort()).toEqual(["計画.xlsx", "達成状況.csv"].sort());
      expect((await readFile(file)).equals(await filled)).toBe(true);
    });
  });

  test("makes a page of HTML and a new workbook of the same figures", async () => {
    await inFolder(async ({ file, out }) => {
      expect((await session(["export", file, "--out", out("a.HTML")], english)).errors).toBe(`Made "${out("a.HTML")}".\n`);
      const page = htmlElements((await readFile(out("a.HTML"), "utf8")).trimEnd());
      expect(elementsNamed(page, "td").map(textOf)).toContain("50.1%");
      expect((await session(["export", file, "--out", out("a.xlsx")])).code).toBe(0);
      const { sheets } = await readFileSnapshot(new Uint8Array(await readFile(out("a.xlsx"))));
      expect(sheets.map(({ name }) => name)).toEqual(["達成状況", "データ"]);
      expect(sheets.every(({ cells }) => (cells ?? []).flat().some(({ value }) => value === 0.501 || value === 50.1))).toBe(true);
    });
  });

  test("takes the year and the departments it is told, and the interim values only when asked", async () => {
    await inFolder(async ({ file, out }) => {
      const plain = await session(["export", file, "--out", out("a.csv"), "--year", "令和３年度"]);
      expect(plain.code).toBe(0);
      const whole = await readFile(out("a.csv"), "utf8");
      expect(whole).toContain("令和3年度の達成状況");
      expect(whole).not.toContain("期待値");
      expect((await session(["export", file, "--out", out("b.csv"), "--departments", "総務局労務課、教育局市民図書館", "--interim"])).code).toBe(0);
      const narrow = await readFile(out("b.csv"), "utf8");
      expect(narrow).toContain("対象 総務局労務課、教育局市民図書館");
      expect(narrow).toContain("期待値");
      expect(narrow.length).toBeLessThan(whole.length);
    });
  });

  test("says which rows of the year stand twice or are gone, and ends with 1 where they stand twice", async () => {
    await inFolder(async ({ file, out }) => {
      const { state } = await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows });
      const change = (table: DesiredTable): DesiredTable => {
        if (table.name === goalsTable.name) return { ...table, rows: [...table.rows, ...table.rows.filter(({ key }) => key === "R4-04-1" || key === "R3-04-1").map((row) => ({ ...row, key: `${row.key} again` }))] };
        return table.name === reviewsTable.name ? { ...table, rows: table.rows.filter(({ key }) => !key.startsWith("R4-")) } : table;
      };
      await writeFile(file, await fileOf({ ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(change) })) }));
      const { code, errors } = await session(["export", file, "--out", out("a.csv")]);
      expect(code).toBe(1);
      expect(errors).toContain("「目標実績」のIDが重複しているため、その行の記入を使っていません（R4-04-1）。");
      expect(errors).toMatch(/「取りまとめ」の行が見つからないため、記入のないものとして扱いました（R4-01、.*、R4-10 ほか25行）。/u);
      expect(await readFile(out("a.csv"), "utf8")).toContain("「目標実績」の行が見つからないか重複しているため、記入を数えていないものが1件あります。");
      const inEnglish = await session(["export", file, "--out", out("b.csv"), "--year", "R3"], english);
      expect(inEnglish.code).toBe(1);
      expect(inEnglish.errors).toContain('Ids on the sheet "目標実績" stand on several rows, so the entries there were not used (R3-04-1).');
      expect(inEnglish.errors).not.toContain("取りまとめ");
      const other = await session(["export", file, "--out", out("c.csv"), "--year", "R5"]);
      expect(other).toEqual({ code: 0, output: "", errors: `「${out("c.csv")}」を作成しました。\n` });
    });
  });

  test("makes the summary of a workbook just generated", async () => {
    await withTemporaryFolder(async (folder) => {
      const [file, out] = [join(folder, "新.xlsx"), join(folder, "新.csv")];
      expect((await session(["generate", "--out", file])).code).toBe(0);
      expect((await session(["export", file, "--out", out])).code).toBe(0);
      expect(csvRecords((await readFile(out, "utf8")).slice(1)).filter((record) => record.includes("未入力")).length).toBeGreaterThan(10);
    });
  });
});

/** Words that cannot be carried out, and what each language says of them. */
const refused: readonly (readonly [words: string, ja: string, en: string])[] = [
  ["export", "読み込むファイルを指定", "Name the file to read"],
  ["export FILE", "--out で指定してください", "with --out"],
  ["export FILE FILE --out DIR/a.csv", "ファイルは一つだけ", "one file only"],
  ["export FILE --out DIR/a.txt", "名前の終わりを .xlsx・.csv・.html のどれか", "end in .xlsx, .csv or .html"],
  ["export FILE --out DIR/a.csv --interim=yes", "--interim に値（yes）は付けられません", "--interim takes no value (yes)"],
  ["export FILE --out DIR/a.csv --format json", "「--format」というオプションはありません", 'no option "--format"'],
  ["export FILE --out FILE --overwrite", "は読み込むブックそのものです", "is the very workbook that is read"],
  ["export FILE --out DIR/keep.csv", "という名前のファイルがすでにあるため", "is there already"],
  ["export DIR/none.xlsx --out DIR/a.csv", "none.xlsx」が見つかりません", 'none.xlsx" does not exist'],
  ["export DIR/keep.csv --out DIR/a.csv", "Excelのブック（.xlsx）ではありません", "is not an Excel workbook"],
];

/** The same for words that take reading the workbook, in one language each. */
const refusedOnceRead: readonly (readonly [words: string, language: typeof english, said: string])[] = [
  ["export FILE --out DIR/a.csv --year R6", japanese, "「R6」は計画の年度ではありません。R3・R4・R5"],
  ["export FILE --out DIR/a.csv --departments 経済局,総務局人事課", japanese, "「経済局」という回答部署はありません。次の中から指定してください: 総務局人事課"],
  ["export FILE --out DIR/a.csv --departments 経済局", english, 'No department that answers is called "経済局". Use some of: 総務局人事課'],
  ["export FILE --out DIR/a.csv --departments ,", english, "--departments names no department"],
  ["export FILE --out DIR/none/a.csv", japanese, "に書き込めません（フォルダーがありません）"],
];

/** Runs words that are refused in a folder that must stay as it is. */
async function expectRefusal(line: string, told: readonly (readonly [language: typeof english, said: string])[]): Promise<void> {
  await inFolder(async ({ folder, file }) => {
    await writeFile(join(folder, "keep.csv"), "前からある");
    const words = line.split(" ").map((word) => word.replace("DIR", folder).replace("FILE", file));
    for (const [language, said] of told) {
      const { code, output, errors } = await session(words, language);
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors).toContain(said);
      expect(errors.split("\n")).toHaveLength(2);
    }
    expect((await readdir(folder)).sort()).toEqual(["keep.csv", "計画.xlsx"]);
    expect(await readFile(join(folder, "keep.csv"), "utf8")).toBe("前からある");
    expect((await readFile(file)).equals(await filled)).toBe(true);
  });
}

describe("an export that cannot be carried out", () => {
  test.each(refused)("is told why in one line and leaves everything as it was: %s", (line, ja, en) => expectRefusal(line, [[japanese, ja], [english, en]]));

  test.each(refusedOnceRead)("is told why once the workbook was read: %s", (line, language, said) => expectRefusal(line, [[language, said]]));

  test("replaces a file of that name when told to", async () => {
    await inFolder(async ({ file, out }) => {
      await writeFile(out("a.csv"), "前からある");
      expect((await session(["export", file, "--out", out("a.csv"), "--overwrite"])).code).toBe(0);
      expect((await readFile(out("a.csv"), "utf8")).startsWith("\uFEFF節番号,")).toBe(true);
    });
  });

  test("names the cell that shows something else than follows from the entries, and what to do", async () => {
    await inFolder(async ({ file, out }) => {
      const parts = unzipSync(await filled);
      const sheet = Object.entries(parts).find(([name, part]) => /sheets\/sheet\d+\.xml$/u.test(name) && strFromU8(part).includes("<v>0.788</v>") && strFromU8(part).includes("<v>0.501</v>"));
      if (sheet === undefined) throw new Error("KPI指標 holds the rate.");
      await writeFile(file, zipSync({ ...parts, [sheet[0]]: strToU8(strFromU8(sheet[1]).replace("<v>0.501</v>", "<v>0.999</v>")) }));
      const { code, errors } = await session(["export", file, "--out", out("a.csv")]);
      expect(code).toBe(2);
      expect(errors).toBe(`「${file}」に表示されている値が、記入から計算した値と違うため、作成しませんでした: KPI指標「認知度」の達成率（表示 99.9%、記入からの計算 50.1%）。Excelで開いて再計算（F9）し、保存してから、もう一度実行してください。それでも同じときは、アドインの「作成・更新」で計画の欄を元に戻してください。\n`);
      expect((await session(["export", file, "--out", out("a.csv")], english)).errors).toContain('KPI指標 "認知度" 達成率 (shows 99.9%, the entries give 50.1%). Open it in Excel');
    });
  });
});
