import { describe, expect, test } from "@jest/globals";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { difference } from "../../src/core/workbook/diff";
import type { ApplyOutcome } from "../../src/core/workbook/workbook-port";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { unlike, wholeBook } from "../support/excel/whole-book";
import { oneTableState } from "../support/one-table-state";
import { reportCell } from "../support/reports/report-step";

const refused = new HostError("GeneralException", "There was an internal error while processing the request.", 500);
const page = { paper: "a4", orientation: "landscape", pagesWide: 1, scale: 80, pageBreaks: [2], repeatedRows: null, heading: "表" } as const;
const cells = [reportCell(0, 0, "表", { owner: "plan", across: 3 }), reportCell(1, 0, "注", { owner: "plan", across: 2, format: { wrap: true } }), reportCell(2, 2, "欄")];
const state: DesiredState = oneTableState({ sheet: { tables: [], cells, page, isProtected: true } });

async function write(excel: OpenExcel): Promise<ApplyOutcome> {
  const { changes, place } = difference(state, await excel.port.read());
  return excel.port.apply(changes, place.naming);
}

function there({ host }: OpenExcel): Sheet {
  const sheet = host.book.sheetNamed("表");
  if (sheet === undefined) throw new Error("The sheet was made.");
  return sheet;
}

/** A sheet whose making broke off before its page was laid. */
async function halfMade(): Promise<OpenExcel> {
  const excel = openExcel();
  excel.host.faults.refuse("PageLayout.orientation", refused);
  excel.host.faults.refuse("WorksheetProtection.protect", refused);
  await expect(write(excel)).rejects.toThrow();
  excel.host.faults.refuse("PageLayout.orientation", null);
  excel.host.faults.refuse("WorksheetProtection.protect", null);
  return excel;
}

describe("a sheet with merged cells", () => {
  test("whose making breaks off anywhere is completed by the next update: the workbook is as if nothing had happened", async () => {
    const quiet = openExcel();
    expect((await write(quiet)).conflicts).toEqual([]);
    const [wanted, syncs, last] = [wholeBook(quiet.host.book), quiet.host.syncCount, quiet.host.syncs.at(-1)?.actions ?? 0];
    const unfinished: unknown[] = [];
    for (let cut = 0; cut <= last; cut += cut % 4 === 3 ? 7 : 1) {
      const excel = openExcel();
      excel.host.failAt(syncs, refused, { afterActions: cut });
      await write(excel).catch(() => null);
      await write(excel);
      const left = unlike(wholeBook(excel.host.book), wanted);
      if (left.length > 0) unfinished.push([cut, left]);
    }
    expect(unfinished).toEqual([]);
  });

  test("is not merged over what somebody wrote on it while it was half made, and all else is finished", async () => {
    const excel = await halfMade();
    const sheet = there(excel);
    sheet.merges = [];
    typeInCell(excel.host.book, "表", "B2", "人の言葉");
    expect((await write(excel)).conflicts).toEqual([]);
    expect([sheet.merges, sheet.cells.at(1, 1).value, sheet.page.scale]).toEqual([[{ row: 0, column: 0, rows: 1, columns: 3 }], "人の言葉", 80]);
  });

  test("gives back what somebody wrote in the moment in which it was finished", async () => {
    const excel = await halfMade();
    const sheet = there(excel);
    sheet.merges = [];
    const { changes, place } = difference(state, await excel.port.read());
    excel.host.between(excel.host.syncCount + 3, (book) => typeInCell(book, "表", "B2", "人の言葉"));
    const { conflicts } = await excel.port.apply(changes, place.naming);
    expect(conflicts.map(({ change, found }) => `${change.kind} ${found}`)).toEqual(["finishSheet something at B2"]);
    expect((await write(excel)).conflicts).toEqual([]);
    expect([sheet.cells.at(1, 1).value, sheet.merges, sheet.protection === null]).toEqual(["人の言葉", [{ row: 0, column: 0, rows: 1, columns: 3 }], false]);
  });
});
