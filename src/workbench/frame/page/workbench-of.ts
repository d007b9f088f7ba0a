import { unprotectSheet } from "../../host/acts/change-sheet";
import { typeInCell } from "../../host/acts/type-in-cell";
import type { FaultTime } from "../../host/faults";
import { areaText } from "../../host/model/address";
import { wholeSheet } from "../../host/model/area";
import { isBlank } from "../../host/model/cell";
import { HostError } from "../../host/protocol/host-error";
import type { Misfortune, PlainCell, Workbench } from "../workbench";
import { base64Of, bytesOfBase64 } from "./file-text";
import type { OpenExcel } from "./open-excel";

/** Enough actions that some of a sync is done and some is not. */
const halfway = 40;

/** What tests may see and do with the page. */
export function workbenchOf(excel: OpenExcel): Workbench {
  return {
    sheets: () => excel.host.book.sheets.map(({ name }) => name),
    tables: () => excel.host.book.sheets.flatMap(({ name, tables }) => tables.map((table) => ({ name: table.name, sheet: name, area: table.area, headers: table.columns.map((column) => column.name) }))),
    cells: (sheet) => filledCells(excel, sheet),
    settled: () => excel.settled(),
    placeOf: (sheet, address) => excel.placeOf(sheet, address),
    selected: () => {
      const { selection } = excel.host.book;
      return selection === null ? "" : `${selection.sheet.name}!${areaText(selection.area)}`;
    },
    type: (sheet, address, value, who = "person") => {
      excel.host.act(who, (book) => typeInCell(book, sheet, address, value));
      excel.drawSoon();
    },
    unprotect: (sheet) => excel.host.act("person", (book) => unprotectSheet(book, sheet)),
    syncCount: () => excel.host.syncCount,
    failAt: (sync, misfortune = "before") => excel.host.failAt(excel.host.syncCount + sync, new HostError("GeneralException", "There was an internal error while processing the request.", 500), timeOf(misfortune)),
    hold: (sync = 1) => excel.pane.line.hold(sync),
    release: () => excel.pane.line.release(),
    isHolding: () => excel.pane.line.isHolding,
    open: (base64) => excel.open(bytesOfBase64(base64)),
    theme: (name) => {
      excel.theme = name;
    },
    save: async () => base64Of(await excel.save()),
  };
}

function timeOf(misfortune: Misfortune): FaultTime {
  return misfortune === "middle" ? { afterActions: halfway } : misfortune;
}

function filledCells({ host }: OpenExcel, name: string): Readonly<Record<string, PlainCell>> {
  const sheet = host.book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  const filled: Record<string, PlainCell> = {};
  for (const { row, column, cell } of sheet.cells.stored(wholeSheet)) {
    if (!isBlank(cell)) filled[areaText({ row, column, rows: 1, columns: 1 })] = { value: cell.value, formula: cell.formula };
  }
  return filled;
}
