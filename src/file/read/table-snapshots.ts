import type { DataValidation, Sheet, TableDefinition } from "hucre";
import { type CellAddress, parsedAddress } from "../../core/workbook/address";
import { type Cell, emptyCell } from "../../core/workbook/cell";
import { ruleMarker } from "../../core/workbook/formula-text";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import type { RenderedValidation } from "../../core/workbook/validation-rule";

interface Rectangle {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** The tables of a sheet, whoever made them. One whose range cannot be read is left out. */
export function tableSnapshots(sheet: Sheet, cells: readonly (readonly Cell[])[]): TableSnapshot[] {
  return (sheet.tables ?? []).flatMap((table) => {
    const range = rectangle(table.range ?? "");
    return range === null ? [] : [tableSnapshot(sheet, table, range, cells)];
  });
}

function tableSnapshot(sheet: Sheet, table: TableDefinition, range: Rectangle, cells: readonly (readonly Cell[])[]): TableSnapshot {
  const { row, column } = range.first;
  const lastRow = range.last.row - (table.showTotalRow === true ? 1 : 0);
  const columns = Array.from({ length: range.last.column - column + 1 }, (_, offset) => column + offset);
  const body = (at: number): Rectangle => ({ first: { row: row + 1, column: at }, last: { row: lastRow, column: at } });
  return {
    name: table.name,
    sheet: sheet.name,
    place: range.first,
    headers: columns.map((at, offset) => String(cells[row]?.[at]?.value ?? table.columns[offset]?.name ?? "")),
    rows: Array.from({ length: Math.max(0, lastRow - row) }, (_, index) => columns.map((at) => cells[row + 1 + index]?.[at] ?? emptyCell)),
    validations: columns.map((at) => columnValidation(sheet.dataValidations ?? [], body(at))),
    conditionalFormats: markedFormats(sheet, range),
    isTable: true,
  };
}

/** The rule that covers a column's data cells from top to bottom. */
function columnValidation(validations: readonly DataValidation[], body: Rectangle): RenderedValidation | null {
  const rule = validations.find(({ range }) => rectangles(range).some((covered) => contains(covered, body)));
  if (rule === undefined || rule.type === "time") return null;
  const hasSecond = rule.type === "whole" || rule.type === "decimal" || rule.type === "date";
  const first = rule.formula1 ?? (rule.values ?? []).join(",");
  return { type: rule.type, first, second: hasSecond ? (rule.formula2 ?? null) : null };
}

function markedFormats(sheet: Sheet, range: Rectangle): string[] {
  return (sheet.conditionalRules ?? []).flatMap((rule) => {
    const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
    const isOurs = formula?.replace(/\s/g, "").includes(ruleMarker) === true;
    return isOurs && rectangles(rule.range).some((covered) => overlaps(covered, range)) ? [formula] : [];
  });
}

function rectangles(ranges: string): Rectangle[] {
  return ranges.split(/\s+/).flatMap((range) => rectangle(range) ?? []);
}

function rectangle(range: string): Rectangle | null {
  const [start = "", end = start] = range.split(":");
  const first = parsedAddress(start);
  const last = parsedAddress(end);
  return first === null || last === null ? null : { first, last };
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.first.row <= inner.first.row && outer.last.row >= inner.last.row &&
    outer.first.column <= inner.first.column && outer.last.column >= inner.last.column
  );
}

function overlaps(left: Rectangle, right: Rectangle): boolean {
  return (
    left.first.row <= right.last.row && right.first.row <= left.last.row &&
    left.first.column <= right.last.column && right.first.column <= left.last.column
  );
}
