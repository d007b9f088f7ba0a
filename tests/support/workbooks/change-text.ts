import { addressText } from "../../../src/core/workbook/address";
import type { Change } from "../../../src/core/workbook/change";

/** A change in a line: what it does, where, and what it expects and writes. Two changes that do the same read the same. */
export function changeText(change: Change): string {
  switch (change.kind) {
    case "addSheet":
      return `addSheet ${change.sheet.title} as ${change.as}`;
    case "finishSheet":
      return `finishSheet ${change.sheet} as ${change.title ?? "opened"} ${change.rights ?? ""} ${JSON.stringify(change.made?.tables ?? null)}`;
    case "addTable":
      return `addTable ${change.table.name} as ${change.as} at ${change.sheet}!${addressText(change.place)} ${JSON.stringify(change.over)}`;
    case "addColumn":
      return `addColumn ${change.table}[${change.column.header}] ${JSON.stringify(change.values)}`;
    case "addRow":
      return `addRow ${change.table} ${change.row.key} ${JSON.stringify(change.row.values)}`;
    case "setCell":
      return `setCell ${change.table}[${change.column}] ${change.rowKey}@${change.row.index} ${JSON.stringify([change.row.key, change.before, change.beforeFormula, change.after])} ${change.impact}`;
    case "setFormula":
      return `setFormula ${change.table}[${change.column}] ${change.rowKey}@${change.row.index} ${JSON.stringify([change.row.key, change.before, change.after, change.value])}`;
    case "setFormat":
      return `setFormat ${change.table} ${JSON.stringify([change.before, change.after])}`;
    case "setValidation":
      return `setValidation ${change.table}[${change.column.header}] ${JSON.stringify([change.before, change.after])}`;
    case "fillCell":
      return `fillCell ${change.sheet}!${addressText(change.at)} ${JSON.stringify([change.value, change.formula])}`;
    case "setName":
      return `setName ${change.name} ${JSON.stringify([change.before, change.after])}`;
    case "setProperty":
      return `setProperty ${change.property} ${JSON.stringify([change.before, change.after])}`;
  }
}
