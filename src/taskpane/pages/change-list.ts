import type { Change } from "../../core/workbook/change";
import type { CellValue } from "../../core/workbook/cell";
import type { ChangeWord } from "../messages/update-messages";

/** One line of the list of changes. */
export interface ChangeLine {
  readonly word: ChangeWord;
  /** The row's id, or the name of what is made. */
  readonly where: string;
  /** The column's header; empty when the line is not about cells. */
  readonly column: string;
  /** What stands there, and what will; `after` is `formula` where one of ours is put back. `null` when the line is not about a cell. */
  readonly cell: { readonly before: CellValue; readonly after: CellValue | typeof formula } | null;
}

/** Stands for a formula of ours. */
export const formula = Symbol("a formula");

/**
 * The changes of an update as people read them: by sheet, in the order of the
 * workbook's tabs, sheets to be made and what is on no sheet after them.
 * Document properties are left out: they are told in one number.
 */
export function changesBySheet(changes: readonly Change[], tabs: readonly string[]): ReadonlyMap<string, readonly ChangeLine[]> {
  const sheets = new Map<string, ChangeLine[]>(tabs.map((tab) => [tab, []]));
  const others: ChangeLine[] = [];
  for (const change of changes) {
    const line = changeLine(change);
    if (line === null) continue;
    const sheet = change.kind === "addSheet" ? change.as : "sheet" in change ? change.sheet : null;
    const lines = sheet === null ? others : (sheets.get(sheet) ?? []);
    lines.push(line);
    if (sheet !== null) sheets.set(sheet, lines);
  }
  sheets.set("", others);
  return new Map([...sheets].filter(([, lines]) => lines.length > 0));
}

function changeLine(change: Change): ChangeLine | null {
  switch (change.kind) {
    case "addSheet":
      return { word: "addSheet", where: change.as, column: "", cell: null };
    case "finishSheet":
      return { word: "finishSheet", where: change.sheet, column: "", cell: null };
    case "addTable":
      return { word: "addTable", where: change.as, column: "", cell: null };
    case "addColumn":
      return { word: "addColumn", where: "", column: change.column.header, cell: null };
    case "addRow":
      return { word: "addRow", where: change.row.key, column: "", cell: null };
    case "setCell":
      return { word: "planCell", where: change.rowKey, column: change.column, cell: { before: written(change.before, change.beforeFormula), after: change.after } };
    case "setFormula":
      return { word: "formula", where: change.rowKey, column: change.column, cell: { before: written(change.before.value, change.before.formula), after: formula } };
    case "setFormat":
      return { word: "format", where: change.table, column: "", cell: null };
    case "setValidation":
      return { word: "rules", where: "", column: change.column.header, cell: null };
    case "fillCell":
      return { word: "note", where: "", column: "", cell: { before: null, after: change.formula === null ? change.value : formula } };
    case "setName":
      return { word: "name", where: change.name, column: "", cell: null };
    case "setProperty":
      return null;
  }
}

function written(value: CellValue, typedFormula: string | null): CellValue {
  return typedFormula === null ? value : `=${typedFormula}`;
}
