import { parsedAddress, columnLetters, sheetInFormula } from "./address";
import { type Area, isOnSheet, sheetColumns, sheetRows } from "./area";
import { bracketed } from "./structured-reference";
import { type Shift, shiftedArea } from "./shift";

const token = new RegExp(`${/"(?:[^"]|"")*"/u.source}|${bracketed}|${/(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*/u.source}`, "gu");

/**
 * A formula after cells of `shiftedSheet` moved: its A1 references follow, as in
 * Excel (assumed: `followingReferences`); what they pointed at and is gone becomes `#REF!`. `ownSheet` is where
 * the formula stands: references without a sheet mean that one.
 */
export function shiftedFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: Shift): string {
  return withReferences(formula, (area, sheet) => {
    if ((sheet ?? ownSheet).toLowerCase() !== shiftedSheet.toLowerCase()) return area;
    return shiftedArea(area, shift);
  });
}

/** A formula copied so many rows and columns away: references without `$` follow. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return withReferences(formula, (area, _sheet, reference) => {
    const [first = "", last = first] = reference.split(":");
    const moves = (corner: string, kind: "row" | "column"): boolean =>
      kind === "row" ? /(?:^|[A-Z])[0-9]+$/u.test(corner) : /^[A-Z]/u.test(corner);
    const row = area.row + (moves(first, "row") && area.rows < sheetRows ? rows : 0);
    const column = area.column + (moves(first, "column") && area.columns < sheetColumns ? columns : 0);
    const endRow = area.row + area.rows - 1 + (moves(last, "row") && area.rows < sheetRows ? rows : 0);
    const endColumn = area.column + area.columns - 1 + (moves(last, "column") && area.columns < sheetColumns ? columns : 0);
    const copied = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
    return isOnSheet(copied) ? copied : null;
  });
}

/** A formula with each A1 reference put where `place` says; `null` makes it `#REF!`. Texts and structured references stay. */
function withReferences(formula: string, place: (area: Area, sheet: string | null, reference: string) => Area | null): string {
  return formula.replace(token, (whole: string, sheet?: string, reference?: string) => {
    if (reference === undefined) return whole;
    const area = parsedAddress(reference)?.area;
    if (area === undefined) return whole;
    const named = sheet === undefined ? null : sheet.replace(/^'|'$/gu, "").replaceAll("''", "'");
    const moved = place(area, named, reference);
    if (moved === area) return whole;
    return (named === null ? "" : `${sheetInFormula(named)}!`) + (moved === null ? "#REF!" : likeBefore(reference, moved));
  });
}

/** The new area in the spelling of the old reference: its `$` signs, one corner or two. */
function likeBefore(reference: string, area: Area): string {
  const corners = reference.split(":").map((corner, index) => {
    const column = index === 0 ? area.column : area.column + area.columns - 1;
    const row = index === 0 ? area.row : area.row + area.rows - 1;
    const [, columnSign = "", letters = "", rowSign = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/u.exec(corner) ?? [];
    return columnSign + (letters === "" ? "" : columnLetters(column)) + rowSign + (digits === "" ? "" : String(row + 1));
  });
  return corners.join(":");
}
