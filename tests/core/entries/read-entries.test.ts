import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyProgress } from "../../../src/core/entries/progress-entry";
import { emptySurvey } from "../../../src/core/entries/survey-entry";
import type { MemoryBook } from "../../../src/core/workbook/memory-book";
import { openBook, readFrom, rowWith, sortRows, tableIn, typeInto } from "../../support/entries/open-book";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

const emptyGoal = { actual: null, implementation: null, total: null, completedOn: null, state: null };
const entered = { status: "計画どおり", result: "2回実施", remedy: null, unitsTotal: null, unitsDone: null, confirmation: null };

/** The workbook after somebody typed one progress report, one goal's figure and one survey. */
async function typedBook(): Promise<MemoryBook> {
  const book = await openBook();
  const [progress, goals, surveys] = [tableIn(book, "Progress"), tableIn(book, "Goals"), tableIn(book, "Surveys")];
  typeInto(progress, rowWith(progress, "R8-01-D01"), { 進捗状況: "計画どおり", 取組実績: "2回実施" });
  typeInto(goals, rowWith(goals, "R8-02-1"), { 実績: 2, 状態: "確定" });
  typeInto(surveys, rowWith(surveys, "R9-風通し"), { 実績値: "=143/200" });
  return book;
}

function expectTyped(entries: ReturnType<typeof readFrom>): void {
  expect(entries.progress.get("R8-01-D01")).toEqual(entered);
  expect(entries.goals.get("R8-02-1")).toEqual({ ...emptyGoal, actual: 2, state: "確定" });
  expect(entries.surveys.get("R9-風通し")).toEqual({ ...emptySurvey, actual: 0.715 });
  const others = [...entries.progress].filter(([key]) => key !== "R8-01-D01").map(([, entry]) => entry);
  expect(others).toEqual(others.map(() => emptyProgress));
}

describe("the entries of a new workbook", () => {
  test("are a row each with nothing entered, and what the cover and the settings begin with", async () => {
    const { progress, goals, surveys, departments, options, settings, revisions, addedProgress } = readFrom((await openBook()).snapshot());
    expect([progress.size, goals.size, surveys.size, departments.size]).toEqual([12, 27, 4, hoshimori2026.departments.length]);
    for (const entry of progress.values()) expect(entry).toEqual(emptyProgress);
    for (const entry of goals.values()) expect(entry).toEqual(emptyGoal);
    for (const entry of surveys.values()) expect(entry).toEqual(emptySurvey);
    expect(settings).toEqual({ targetYear: 2026, asOf: "2026-04-01", reportDue: null });
    expect(options.get("工程の空欄の読み方")).toBe("継続と読む");
    expect([revisions, addedProgress]).toEqual([[], []]);
  });
});

describe("what people typed", () => {
  test("is read from its own rows", async () => expectTyped(readFrom((await typedBook()).snapshot())));

  test("is read the same however they sort any table", async () => {
    const book = await typedBook();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("Progress", "Goals", "Surveys"), fc.infiniteStream(fc.nat()), async (name, numbers) => {
        const table = tableIn(book, name);
        const places = Array.from({ length: table.height }, (_, index) => ({ index, by: Number(numbers.next().value) }));
        sortRows(table, places.toSorted((left, right) => left.by - right.by).map(({ index }) => index));
        expectTyped(readFrom(book.snapshot()));
        await Promise.resolve();
      }),
      { numRuns: 20 },
    );
  });

  test("is read where its id is damaged, by the year, the initiative and the department that name the row", async () => {
    const book = await typedBook();
    for (const [name, key] of [["Progress", "R8-01-D01"], ["Goals", "R8-02-1"], ["Surveys", "R9-風通し"]] as const) {
      const table = tableIn(book, name);
      typeInto(table, rowWith(table, key), { [table.headers[0] ?? ""]: "？" });
    }
    expectTyped(readFrom(book.snapshot()));
  });

  test("is not read where neither id nor names tell the row, and harms no other row", async () => {
    const book = await typedBook();
    const table = tableIn(book, "Progress");
    typeInto(table, rowWith(table, "R8-01-D01"), { 進捗ID: null, 担当部署: null });
    const entries = readFrom(book.snapshot());
    expect(entries.progress.has("R8-01-D01")).toBe(false);
    expect(entries.addedProgress).toEqual([]);
    expect(entries.goals.get("R8-02-1")?.actual).toBe(2);
  });

  test("on a row copied whole is not read, since nobody can say which copy counts, and harms no other row", async () => {
    const book = await typedBook();
    const table = tableIn(book, "Progress");
    const copy = book.appendRow(table) ?? 0;
    for (const header of table.headers) table.set(copy, header, table.cell(rowWith(table, "R8-01-D01"), header));
    typeInto(table, copy, { 取組実績: "写し" });
    const entries = readFrom(book.snapshot());
    expect(entries.progress.has("R8-01-D01")).toBe(false);
    expect([entries.progress.size, entries.addedProgress]).toEqual([11, []]);
    expect(entries.goals.get("R8-02-1")?.actual).toBe(2);
  });

  test("on a row of a department of their own is kept apart", async () => {
    const book = await typedBook();
    const table = tableIn(book, "Progress");
    typeInto(table, book.appendRow(table) ?? 0, { 年度: "令和8年度", 整理番号: 1, 担当部署: "消防局総務課", 進捗状況: "完了", 取組実績: "実施" });
    const entries = readFrom(book.snapshot());
    expect(entries.progress.size).toBe(12);
    expect(entries.addedProgress).toEqual([{ ...entered, status: "完了", result: "実施", year: 2026, initiative: 1, department: "消防局総務課" }]);
  });

  test("in a column that was deleted is not entered; the rest is read", async () => {
    const snapshot = (await typedBook()).snapshot();
    const tables = snapshot.tables.map((table) => {
      const gone = table.name === "Progress" ? table.headers.indexOf("進捗状況") : -1;
      const kept = <Item>(items: readonly Item[]) => items.filter((_, column) => column !== gone);
      return { ...table, headers: kept(table.headers), rows: table.rows.map(kept), validations: kept(table.validations ?? []) };
    });
    expect(readFrom({ ...snapshot, tables }).progress.get("R8-01-D01")).toEqual({ ...entered, status: null });
  });

  test("is gone with its table, and nothing else is", async () => {
    const book = await typedBook();
    const snapshot = book.snapshot();
    const without = { ...snapshot, tables: snapshot.tables.filter(({ name }) => name !== "Progress"), sheets: snapshot.sheets.filter(({ name }) => name !== "進捗入力") };
    const entries = readFrom(without);
    expect(entries.progress.size).toBe(0);
    expect(entries.goals.get("R8-02-1")?.actual).toBe(2);
  });
});
