import { describe, expect, test } from "@jest/globals";
import { addressText } from "../../../src/core/workbook/address";
import type { LayReport } from "../../../src/core/workbook/command";
import type { DesiredSheet } from "../../../src/core/workbook/desired-state";
import { contractNaming } from "../../../src/core/workbook/naming";
import { typeInCell } from "../../../src/workbench/host/acts/type-in-cell";
import type { Book } from "../../../src/workbench/host/model/book";
import { HostError } from "../../../src/workbench/host/protocol/host-error";
import { type OpenExcel, openAnotherExcel, openExcel } from "../../support/excel/open-excel";
import { contentsOf, reportCell, reportSheet, reportStep } from "../../support/reports/report-step";

openExcel();

/** What somebody types, and where. */
interface Typing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const first = reportSheet([reportCell(0, 0, "令和3年度", { across: 2 }), reportCell(1, 0, "旧1"), reportCell(1, 2, null, { formula: "1+1" }), reportCell(3, 1, "旧2")]);
const second = reportSheet([reportCell(0, 0, "令和4年度", { across: 4 }), reportCell(1, 1, "新1"), reportCell(1, 2, 0.5), reportCell(4, 0, "新2", { across: 3 })]);
/** So long that it takes several requests: each band of it, and the person's cell in the last. */
const long = reportSheet(Array.from({ length: 90 }, (_, row) => reportCell(row, 0, `長${row}`.padEnd(20_000, "文"), { across: 2 })));

/** Where somebody types: under cells that are merged, over a text of either report, in a blank cell, over a formula. */
const typings: readonly (readonly [string, Typing])[] = [
  ["under the heading", { row: 0, column: 3, text: "人の一" }],
  ["under a heading that did not reach over it before", { row: 4, column: 2, text: "人の二" }],
  ["over a text", { row: 1, column: 0, text: "人の三" }],
  ["where a text will stand", { row: 1, column: 1, text: "人の四" }],
  ["over a formula", { row: 1, column: 2, text: "人の五" }],
  ["in a blank cell", { row: 2, column: 2, text: "人の六" }],
];

/** The texts and formulas on the sheet, by place. */
function texts(book: Book): Map<string, unknown> {
  const sheet = book.sheetNamed("報告");
  const stored = [...(sheet?.cells.stored({ row: 0, column: 0, rows: 120, columns: 9 }) ?? [])];
  const isSeen = (row: number, column: number): boolean => sheet?.merges.every((merge) => row < merge.row || row >= merge.row + merge.rows || column <= merge.column || column >= merge.column + merge.columns) ?? false;
  return new Map(stored.flatMap(({ row, column, cell }) => (cell.value === null && cell.formula === null ? [] : [[`${row},${column}`, isSeen(row, column) ? (cell.formula ?? cell.value) : `covered ${String(cell.value)}`]])));
}

async function made(report: DesiredSheet): Promise<{ readonly excel: OpenExcel; readonly step: (next: DesiredSheet) => Promise<LayReport> }> {
  const excel = openAnotherExcel();
  await excel.port.apply([{ kind: "addSheet", sheet: report, as: "報告", isThere: false }], contractNaming);
  return { excel, step: async (next) => reportStep(contentsOf(await excel.port.read(), "報告"), next) };
}

/** Lays a report while somebody acts before the syncs of these numbers. */
async function lateRun(next: DesiredSheet, late: ReadonlyMap<number, Typing>): Promise<{ readonly excel: OpenExcel; readonly syncs: number; readonly conflicts: number; readonly before: Map<string, unknown> }> {
  const { excel, step } = await made(first);
  const command = await step(next);
  const before = texts(excel.host.book);
  const start = excel.host.syncCount;
  for (const [number, { row, column, text }] of late) excel.host.between(start + number, (book) => typeInCell(book, "報告", addressText({ row, column }), text));
  const { conflicts } = await excel.port.apply([command], contractNaming);
  return { excel, syncs: excel.host.syncCount - start, conflicts: conflicts.length, before };
}

function ordered(found: ReadonlyMap<string, unknown>): unknown[] {
  return [...found].toSorted(([left], [right]) => left.localeCompare(right));
}

describe("while a report is laid", () => {
  test.each(typings)("somebody types %s: the report that was there stands again, with what they typed", async (_where, typing) => {
    for (const sync of [1, 2, 3]) {
      const { excel, conflicts, before } = await lateRun(second, new Map([[sync, typing]]));
      expect([sync, conflicts, ordered(texts(excel.host.book))]).toEqual([sync, 1, ordered(new Map([...before, [`${typing.row},${typing.column}`, typing.text]]))]);
      const again = reportStep(contentsOf(await excel.port.read(), "報告"), second);
      expect((await excel.port.apply([again], contractNaming)).conflicts).toEqual([]);
      expect(texts(excel.host.book).get("1,1")).toBe("新1");
    }
  });

  test.each(typings)("and put back, somebody types once more %s: nothing that anybody typed is lost", async (_where, next) => {
    const late = { row: 2, column: 3, text: "人の初め" };
    const { syncs } = await lateRun(second, new Map([[3, late]]));
    expect(syncs).toBeGreaterThan(3);
    for (let sync = 4; sync <= syncs; sync += 1) {
      const { excel } = await lateRun(second, new Map([[3, late], [sync, next]]));
      const found = texts(excel.host.book);
      expect([sync, found.get("2,3"), found.get(`${next.row},${next.column}`)]).toEqual([sync, "人の初め", next.text]);
    }
  });

  test("in several requests, what somebody types between two of them stays, and the next time it is laid whole", async () => {
    const { syncs } = await lateRun(long, new Map());
    expect(syncs).toBeGreaterThan(4);
    for (let sync = 4; sync <= syncs; sync += 1) {
      for (const row of [40, 89]) {
        const { excel } = await lateRun(long, new Map([[sync, { row, column: 0, text: "人の言葉" }]]));
        expect([sync, row, texts(excel.host.book).get(`${row},0`)]).toEqual([sync, row, "人の言葉"]);
      }
    }
    const { excel, conflicts } = await lateRun(long, new Map([[4, { row: 89, column: 0, text: "人の言葉" }]]));
    expect(conflicts).toBe(1);
    const sheet = excel.host.book.sheetNamed("報告");
    for (const row of Array.from({ length: 90 }, (_, index) => index).filter((index) => index % 9 !== 0)) sheet?.cells.set(row, 0, { ...sheet.cells.at(row, 0), value: null });
    const again = reportStep(contentsOf(await excel.port.read(), "報告"), long);
    expect((await excel.port.apply([again], contractNaming)).conflicts).toEqual([]);
    expect(long.cells.filter(({ value, at }) => texts(excel.host.book).get(`${at.row},0`) !== value)).toEqual([]);
  });

  test("Excel fails anywhere: what somebody typed just before is there, and the report is laid whole the next time", async () => {
    const refused = new HostError("GeneralException", "There was an internal error while processing the request.", 500);
    const actions = (await lateRun(second, new Map())).excel.host.syncs.at(-1)?.actions ?? 0;
    expect(actions).toBeGreaterThan(40);
    for (let cut = 0; cut < actions; cut += cut < 30 ? 1 : 7) {
      const { excel, step } = await made(first);
      const command = await step(second);
      const start = excel.host.syncCount;
      excel.host.between(start + 3, (book) => typeInCell(book, "報告", "B2", "人の言葉"));
      excel.host.failAt(start + 3, refused, { afterActions: cut });
      await expect(excel.port.apply([command], contractNaming)).rejects.toMatchObject({ kind: "other" });
      expect([cut, texts(excel.host.book).get("1,1")]).toEqual([cut, "人の言葉"]);
      expect((await excel.port.apply([await step(second)], contractNaming)).conflicts).toEqual([]);
      expect(ordered(texts(excel.host.book))).toEqual([["0,0", "令和4年度"], ["1,1", "新1"], ["1,2", 0.5], ["4,0", "新2"]]);
    }
  });
});
