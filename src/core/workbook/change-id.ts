import type { Change } from "./change";

/** What a change is about, whatever it writes there: equal for the same cell, row or table found again later. */
export function changeId(change: Change): string {
  switch (change.kind) {
    case "addSheet":
      return JSON.stringify([change.kind, change.sheet.title]);
    case "addTable":
      return JSON.stringify([change.kind, change.table.name]);
    case "addColumn":
    case "setValidation":
      return JSON.stringify([change.kind, change.contract, change.column.header]);
    case "addRow":
      return JSON.stringify([change.kind, change.contract, change.row.key]);
    case "setCell":
    case "setFormula":
      return JSON.stringify([change.kind, change.contract, change.rowKey, change.column]);
    case "setFormat":
      return JSON.stringify([change.kind, change.contract]);
    case "fillCell":
      return JSON.stringify([change.kind, change.sheet, change.at.row, change.at.column]);
    case "setName":
      return JSON.stringify([change.kind, change.name]);
    case "finishSheet":
      // A sheet that is not finished is not made.
      return JSON.stringify(change.title === null ? [change.kind, change.sheet] : ["addSheet", change.title]);
    case "setProperty":
      return JSON.stringify([change.kind, change.property]);
  }
}
