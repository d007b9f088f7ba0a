import type { Change } from "../../core/workbook/change";
import type { CellValue } from "../../core/workbook/cell";
import type { ChangeWord } from "../messages/messages";

/** One line of the list of changes. */
export interface ChangeLine {
  readonly word: ChangeWord;
  /** The row's id, or the name of what is made. */
  readonly where: string;
  /** The column's header; empty when the line is not about cells. */
  readonly column: string;
  /** What stands there, and what will; `null` when the line is not about a plan cell. */
  readonly cell: { readonly before: CellValue; readonly after: CellValue } | null;
}

/** The changes of an update as people read them: by sheet, in the order of the update. Document properties are left out: nobody sees them. */
export function changesBySheet(changes: readonly Change[]): ReadonlyMap<string, readonly ChangeLine[]> {
  const sheets = new Map<string, ChangeLine[]>();
  for (const change of changes) {
    const line = changeLine(change);
    if (line === null) continue;
    const sheet = change.kind === "addSheet" ? change.as : "sheet" in change ? change.sheet : "";
    const lines = sheets.get(sheet) ?? [];
    lines.push(line);
    sheets.set(sheet, lines);
  }
  return sheets;
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
      return { word: "planCell", where: change.rowKey, column: change.column, cell: { before: change.beforeFormula === null ? change.before : `=${change.beforeFormula}`, after: change.after } };
    case "setFormula":
      return { word: "formula", where: change.rowKey, column: change.column, cell: null };
    case "setFormat":
      return { word: "rules", where: "", column: "", cell: null };
    case "setValidation":
      return { word: "rules", where: "", column: change.column.header, cell: null };
    case "fillCell":
      return { word: "other", where: "", column: "", cell: { before: null, after: change.value } };
    case "setName":
      return { word: "other", where: change.name, column: "", cell: null };
    case "setProperty":
      return null;
  }
}
