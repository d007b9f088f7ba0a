import { beforeEach, describe, expect, test } from "@jest/globals";
import type { LayReport } from "../../src/core/workbook/command";
import type { DesiredSheet } from "../../src/core/workbook/desired-state";
import { contractNaming } from "../../src/core/workbook/naming";
import type { ApplyOutcome } from "../../src/core/workbook/workbook-port";
import { protectSheet } from "../../src/workbench/host/acts/change-sheet";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { plainSheet } from "../support/excel/plain-sheet";
import { contentsOf, reportCell, reportSheet, reportStep } from "../support/reports/report-step";

const page = { paper: "a4", orientation: "landscape", pagesWide: 1, scale: 70, repeatedRows: [0, 0], printedColumns: 4, heading: "達成状況", pageBreaks: [3, 6] } as const;
const line = { border: "888888", wrap: true };

const first = reportSheet(
  [
    reportCell(0, 0, "達成状況（令和3年度）", { across: 4, format: { bold: true, fontSize: 16 } }),
    reportCell(1, 0, "目標", { format: line, across: 2 }),
    reportCell(2, 0, "1-1", { format: line, across: 2 }),
    reportCell(2, 2, null, { format: { ...line, numberFormat: "0.0%" }, formula: "1/2" }),
    reportCell(7, 3, "目次へ", { link: { sheet: "報告", at: { row: 0, column: 0 } } }),
  ],
  { isProtected: true, columnWidths: new Map([[0, 20], [1, 10], [2, 10], [3, 30]]), rowHeights: new Map([[0, 40], [7, 60]]), page },
);

/** Another year's report: other merged cells, fewer rows, other pages. */
const second: DesiredSheet = {
  ...first,
  cells: [
    reportCell(0, 0, "達成状況（令和4年度）", { across: 3, format: { italic: true } }),
    reportCell(1, 1, "=ではない", { format: { ...line, fill: "EEEEEE" }, across: 3 }),
    reportCell(2, 1, "1-1", { format: { ...line, fill: "EEEEEE" }, across: 3 }),
    reportCell(3, 2, 0.575, { format: { numberFormat: "0.0%" } }),
    reportCell(4, 0, null, { formula: "SUM(C3:C4)" }),
    reportCell(4, 1, "表題へ", { link: { sheet: "報告", at: { row: 1, column: 1 } } }),
  ],
  rowHeights: new Map([[1, 30]]),
  page: { ...page, scale: 85, pageBreaks: [2] },
};

let excel: OpenExcel;

async function made(report: DesiredSheet): Promise<OpenExcel> {
  const opened = openExcel();
  const { conflicts } = await opened.port.apply([{ kind: "addSheet", sheet: report, as: "報告", isThere: false }], contractNaming);
  expect(conflicts).toEqual([]);
  return opened;
}

function there({ host }: OpenExcel): Sheet {
  const sheet = host.book.sheetNamed("報告");
  if (sheet === undefined) throw new Error("The sheet was made.");
  return sheet;
}

async function stepOn(opened: OpenExcel, report: DesiredSheet): Promise<LayReport> {
  return reportStep(contentsOf(await opened.port.read(), "報告"), report);
}

async function laid(opened: OpenExcel, report: DesiredSheet): Promise<ApplyOutcome> {
  return opened.port.apply([await stepOn(opened, report)], contractNaming);
}

/** All that people see on the sheet; heights that follow what is in the row left out. */
function shown(opened: OpenExcel): Record<string, unknown> {
  const { rows } = there(opened);
  return Object.fromEntries([...plainSheet(there(opened))].filter(([place]) => !place.startsWith("row ") || rows.get(Number(place.slice(4)))?.isFixed === true));
}

beforeEach(async () => {
  excel = await made(first);
});

describe("a sheet with a report", () => {
  test("is made with merged cells, in its scale and with its page breaks", () => {
    expect(there(excel).merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }, { row: 1, column: 0, rows: 1, columns: 2 }, { row: 2, column: 0, rows: 1, columns: 2 }]);
    expect([there(excel).page.scale, there(excel).page.fit, there(excel).page.rowBreaks]).toEqual([70, null, [3, 6]]);
  });

  test("on which another report is laid is as if it had been made for that one", async () => {
    expect((await laid(excel, second)).conflicts).toEqual([]);
    const found = shown(excel);
    expect(found).toEqual(shown(await made(second)));
    expect(there(excel).protection).not.toBeNull();
  });

  test("gives way with all that people did on it: texts, looks, links, rules, heights, merged cells", async () => {
    const { book } = excel.host;
    const sheet = there(excel);
    sheet.protection = null;
    typeInCell(book, "報告", "H12", "人の言葉");
    sheet.merges.push({ row: 9, column: 0, rows: 2, columns: 9 });
    sheet.rows.set(9, { ...sheet.rowState(9), height: 99, isFixed: true });
    sheet.cells.reformat({ row: 8, column: 2, rows: 3, columns: 3 }, () => ({ fill: "FF0000", bold: true }));
    expect((await laid(excel, second)).conflicts).toEqual([]);
    // Whether it is protected is left to the people.
    expect(sheet.protection).toBeNull();
    protectSheet(book, "報告");
    sheet.protection = there(await made(second)).protection;
    const found = shown(excel);
    expect(found).toEqual(shown(await made(second)));
  });

  test("keeps what stands beyond it and was not there when it was read", async () => {
    const step = await stepOn(excel, second);
    const sheet = there(excel);
    for (const [row, column] of [[8, 0], [0, 4]] as const) sheet.cells.set(row, column, { ...sheet.cells.at(row, column), value: "人の覚え書き", format: { fill: "FFFF00" } });
    expect((await excel.port.apply([step], contractNaming)).conflicts).toEqual([]);
    for (const [row, column] of [[8, 0], [0, 4]] as const) expect(sheet.cells.at(row, column)).toMatchObject({ value: "人の覚え書き", format: { fill: "FFFF00" } });
  });

  test("is not touched where somebody typed since it was read, or made a table", async () => {
    const step = await stepOn(excel, second);
    const sheet = there(excel);
    sheet.cells.set(5, 3, { ...sheet.cells.at(5, 3), value: "人の言葉" });
    const before = shown(excel);
    expect((await excel.port.apply([step], contractNaming)).conflicts).toEqual([{ change: step, found: "something else at D6" }]);
    expect(shown(excel)).toEqual(before);
  });

  test("is laid on rows that a filter or a person hid, and they are in sight again", async () => {
    const sheet = there(excel);
    sheet.filter = { range: { first: { row: 1, column: 0 }, last: { row: 7, column: 2 } }, columns: [{ column: 0, shown: ["なし"], showsBlanks: false, other: null }] };
    for (const row of [2, 3, 4]) sheet.rows.set(row, { ...sheet.rowState(row), isHidden: true });
    expect((await laid(excel, second)).conflicts).toEqual([]);
    expect(sheet.filter).toBeNull();
    const found = shown(excel);
    expect(found).toEqual(shown(await made(second)));
  });

  test("takes five round trips to be read and laid", async () => {
    const before = excel.host.syncCount;
    await laid(excel, second);
    expect(excel.host.syncCount - before).toBeLessThanOrEqual(5);
  });
});

describe("a report too long for one request", () => {
  const long = (mark: string): DesiredSheet => reportSheet(Array.from({ length: 120 }, (_, row) => reportCell(row, 0, `${mark}${row}`.padEnd(9_000, "長"), { across: 2 })));

  test("is laid in several, each within the bounds", async () => {
    const before = excel.host.syncCount;
    expect((await laid(excel, long("い"))).conflicts).toEqual([]);
    expect(excel.host.syncCount - before).toBeGreaterThan(5);
    expect(Math.max(...excel.host.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(2_500_000);
    expect(contentsOf(await excel.port.read(), "報告").map(([cell]) => String(cell?.value).slice(0, 2))).toEqual(long("い").cells.map(({ value }) => String(value).slice(0, 2)));
  });

  test("is not laid over more than an answer takes, and nothing is written", async () => {
    await laid(excel, long("い"));
    const step = await stepOn(excel, first);
    const before = shown(excel);
    await expect(excel.port.apply([step], contractNaming)).rejects.toMatchObject({ kind: "tooLarge" });
    expect(shown(excel)).toEqual(before);
  });
});
