import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AddSheet, Change } from "../../../src/core/workbook/change";
import { coveredCells } from "../../../src/core/workbook/covered-cells";
import { difference } from "../../../src/core/workbook/diff";
import { emptyCell } from "../../../src/core/workbook/cell";
import { makeRoom } from "../../../src/core/workbook/memory-shift";
import { MemoryBook } from "../../../src/core/workbook/memory-book";
import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import { mergedRuns } from "../../../src/core/workbook/merged-runs";
import { contractNaming } from "../../../src/core/workbook/naming";
import { oneTableState } from "../../support/one-table-state";
import { reportCell, reportSheet } from "../../support/reports/report-step";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(3).map((band) => band * 5) }), { selector: ({ row, column }) => `${row},${column}` });

test("cells that reach over others are merged in rectangles that hold them and those, each once", () => {
  fc.assert(fc.property(cells, fc.nat(4), (places, more) => {
    const reaching = places.map(({ row, column }) => reportCell(row, column, "題", { across: 1 + ((row + column + more) % 5) }));
    const wanted = [...reaching.filter(({ across = 1 }) => across > 1).map(({ at }) => at), ...coveredCells(reaching)].map(({ row, column }) => `${row},${column}`);
    const found = mergedRuns(reaching).flatMap(({ row, column, rows, columns }) => Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  }));
});

describe("merged cells in memory", () => {
  test("of a sheet that is made keep tables away, and grow and move with rows that come in", async () => {
    const book = new MemoryBook();
    const made: AddSheet = { kind: "addSheet", sheet: reportSheet([reportCell(0, 0, "題", { across: 2 }), reportCell(4, 0, "下の題", { across: 3 })]), as: "報告", isThere: false };
    await new MemoryWorkbook(book).apply([made], contractNaming);
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("The sheet was made.");
    expect([sheet.hasMergedCells(0, 1, 1, 1), sheet.hasMergedCells(0, 2, 1, 1), sheet.hasMergedCells(4, 2, 1, 1)]).toEqual([true, false, true]);
    makeRoom(book, sheet, { push: "down", row: 2 });
    makeRoom(book, sheet, { push: "right", column: 1 });
    expect(sheet.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }, { row: 5, column: 0, rows: 1, columns: 4 }]);
  });

  test("are not merged over what somebody wrote when the making of the sheet is finished", async () => {
    const state = oneTableState({ sheet: { tables: [], cells: [reportCell(0, 0, "表", { owner: "plan" }), reportCell(1, 0, "注", { owner: "plan", across: 3 })] } });
    const book = new MemoryBook();
    const port = new MemoryWorkbook(book);
    const first = difference(state, await port.read());
    await port.apply(first.changes, first.place.naming);
    book.properties.set("plan.unfinished", "表*");
    const finished = async (): Promise<Change | undefined> => difference(state, await port.read()).changes.find(({ kind }) => kind === "finishSheet");
    const free = await finished();
    expect(free?.kind === "finishSheet" ? free.made?.sheet.cells[1]?.across : null).toBe(3);
    book.sheets[0]?.set(1, 2, { ...emptyCell, value: "人の言葉" });
    const written = await finished();
    expect(written?.kind === "finishSheet" ? written.made?.sheet.cells[1]?.across : null).toBeUndefined();
    // What was typed after that keeps the sheet unfinished.
    const outcome = await port.apply(free === undefined ? [] : [free], contractNaming);
    expect(outcome.conflicts.map(({ found }) => found)).toEqual(["something at C2"]);
  });
});
