import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import { openBook, readFrom, rowWith, tableIn, typeInto } from "../../support/entries/open-book";
import { typedCell } from "../../support/entries/typed-row";

/** The cover's fields stand right of their labels. */
const fields = { targetYear: { row: 4, column: 2 }, asOf: { row: 5, column: 2 }, reportDue: { row: 6, column: 2 } };

function typeOnCover(book: MemoryBook, field: keyof typeof fields, value: CellValue): void {
  book.sheet("表紙")?.set(fields[field].row, fields[field].column, typedCell(value));
}

const settingsOf = (book: MemoryBook) => readFrom(book.snapshot()).settings;

describe("what HR set on the cover", () => {
  test.each<[CellValue, number | null]>([
    ["令和9年度", 2027],
    [" 令和9年度", null],
    ["令和９年度", null],
    ["令和12年度", 2030],
    ["来年度", null],
    [null, null],
    [9, null],
  ])("is, for 対象年度 %j, %s", async (typed, targetYear) => {
    const book = await openBook();
    typeOnCover(book, "targetYear", typed);
    expect(settingsOf(book)).toEqual({ targetYear, asOf: "2026-04-01", reportDue: null });
  });

  test.each<[CellValue, string | null]>([
    [46477, "2027-03-31"],
    ["=46470+7", "2027-03-31"],
    [null, null],
    ["3月末", null],
    [3, null],
  ])("is, for 基準日 %j, %s", async (typed, asOf) => {
    const book = await openBook();
    typeOnCover(book, "asOf", typed);
    expect(settingsOf(book)).toEqual({ targetYear: 2026, asOf, reportDue: null });
  });
});

test("回答期限 is what HR set on the cover, and nothing where it is no day", async () => {
  const book = await openBook();
  typeOnCover(book, "reportDue", 46509);
  expect(settingsOf(book).reportDue).toBe("2027-05-02");
  typeOnCover(book, "reportDue", "4月末");
  expect(settingsOf(book).reportDue).toBeNull();
});

describe("the cover's fields are found", () => {
  test("by their names, wherever on the cover their cells were moved", async () => {
    const book = await openBook();
    book.sheet("表紙")?.set(9, 9, typedCell("令和9年度"));
    book.names = book.names.map((name) => (name.name === "TargetYear" ? { ...name, reference: "'表紙'!$J$10" } : name));
    expect(settingsOf(book).targetYear).toBe(2027);
  });

  test("by their labels where a name like ours belongs to the user", async () => {
    const book = await openBook();
    book.addSheet("人事課の予定").set(0, 0, typedCell("令和9年度"));
    book.names = [...book.names.filter(({ name }) => name !== "TargetYear"), { name: "TargetYear", reference: "'人事課の予定'!$A$1" }];
    expect(settingsOf(book).targetYear).toBe(2026);
  });

  test("by their labels where another program dropped the names, also on a cover that was renamed", async () => {
    const book = await openBook();
    book.names = [];
    typeOnCover(book, "targetYear", "令和9年度");
    expect(settingsOf(book)).toEqual({ targetYear: 2027, asOf: "2026-04-01", reportDue: null });
    const cover = book.sheet("表紙");
    if (cover !== undefined) cover.name = "はじめに";
    expect(settingsOf(book)).toEqual({ targetYear: 2027, asOf: "2026-04-01", reportDue: null });
  });

  test("by their labels where the names refer to nothing any more", async () => {
    const book = await openBook();
    book.names = book.names.map((name) => ({ ...name, reference: "#REF!" }));
    expect(settingsOf(book)).toEqual({ targetYear: 2026, asOf: "2026-04-01", reportDue: null });
  });

  test("never on a sheet of the user's own that happens to use the same words", async () => {
    const book = await openBook();
    book.names = [];
    const own = book.addSheet("人事課の予定");
    own.set(0, 0, typedCell("対象年度"));
    own.set(0, 1, typedCell("令和9年度"));
    own.set(1, 0, typedCell("基準日"));
    own.set(1, 1, typedCell(46477));
    book.sheets = [own, ...book.sheets.filter((sheet) => sheet !== own)];
    expect(settingsOf(book)).toEqual({ targetYear: 2026, asOf: "2026-04-01", reportDue: null });
    book.sheets = book.sheets.filter(({ name }) => name !== "表紙");
    expect(settingsOf(book)).toEqual({ targetYear: null, asOf: null, reportDue: null });
  });
});

describe("a workbook that counts days from 1904", () => {
  test("has the same days as one that counts from 1900", async () => {
    const book = await openBook();
    const [goals, revisions] = [tableIn(book, "Goals"), tableIn(book, "Revisions")];
    // 31 March 2027 is 46477 from 1900 and 45015 from 1904.
    typeOnCover(book, "asOf", 45015);
    typeInto(goals, rowWith(goals, "R8-02-2"), { 完了年月日: 45015, 実績: 45015 });
    typeInto(revisions, 0, { 対象: "目標実績", 適用年度: "令和8年度", 対象ID: "02-2", 項目: "期限", 変更後: 45015 });
    const entries = readFrom({ ...book.snapshot(), dateSystem: "1904" });
    expect(entries.settings.asOf).toBe("2027-03-31");
    expect(entries.goals.get("R8-02-2")).toMatchObject({ completedOn: "2027-03-31", actual: 45015 });
    expect(entries.revisions[0]?.after).toBe("2027-03-31");
    expect(readFrom(book.snapshot()).settings.asOf).toBe("2023-03-30");
  });
});

describe("what HR entered in 設定 and 計画変更", () => {
  test("is read by department, by item and row by row, unfinished rows left out", async () => {
    const book = await openBook();
    const [departments, options, revisions] = [tableIn(book, "Departments"), tableIn(book, "Options"), tableIn(book, "Revisions")];
    typeInto(departments, rowWith(departments, "D02"), { 入力担当: "企画部情報課", 対象数: 12 });
    typeInto(options, rowWith(options, "工程の空欄の読み方"), { 値: "空欄のまま" });
    const titled = { 対象: "取組一覧", 適用年度: "令和8年度", 対象ID: 1, 項目: "取組名" };
    typeInto(revisions, 0, { ...titled, 変更後: "あ" });
    typeInto(revisions, 1, { ...titled, 変更後: null });
    typeInto(revisions, 3, { ...titled, 変更ID: "V001", 適用年度: "令和9年度", 変更後: "い" });
    const entries = readFrom(book.snapshot());
    expect(entries.departments.get("D02")).toEqual({ responsible: "企画部情報課", total: 12 });
    expect(entries.departments.get("D01")).toEqual({ responsible: null, total: null });
    expect(entries.options.get("工程の空欄の読み方")).toBe("空欄のまま");
    expect(entries.revisions.map(({ id, fromYear, after }) => [id, fromYear, after])).toEqual([[null, 2026, "あ"], ["V001", 2027, "い"]]);
  });
});
