import type { DataValidation, Sheet, TableDefinition } from "hucre";
import { type Cell, emptyCell } from "../../core/workbook/cell";
import { ruleMarker } from "../../core/workbook/formula-text";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import type { RenderedValidation } from "../../core/workbook/validation-rule";
import { type Rectangle, rectangle, tableArea, type UsedArea } from "./table-area";

type Cells = readonly (readonly Cell[])[];

interface PlacedRule {
  readonly rule: DataValidation;
  readonly ranges: readonly Rectangle[];
}

/** The tables of a sheet, whoever made them, down to the sheet's last cell. One whose range cannot be read is left out. */
export function tableSnapshots(sheet: Sheet, cells: Cells): TableSnapshot[] {
  const used = { rows: cells.length, columns: cells.reduce((widest, { length }) => Math.max(widest, length), 0) };
  const rules = (sheet.dataValidations ?? []).map((rule) => ({ rule, ranges: rectangles(rule.range) }));
  return (sheet.tables ?? []).flatMap((table) => {
    const range = rectangle(table.range ?? "");
    return range === null ? [] : [tableSnapshot(sheet, table, { range, cells, used, rules })];
  });
}

interface Surroundings {
  readonly range: Rectangle;
  readonly cells: Cells;
  readonly used: UsedArea;
  readonly rules: readonly PlacedRule[];
}

function tableSnapshot(sheet: Sheet, table: TableDefinition, { range, cells, used, rules }: Surroundings): TableSnapshot {
  const { row, column } = range.first;
  const lastRow = range.last.row - (table.showTotalRow === true ? 1 : 0);
  const area = tableArea({ first: range.first, last: { row: lastRow, column: range.last.column } }, used);
  const columns = Array.from({ length: area.last.column - column + 1 }, (_, offset) => column + offset);
  const body = (at: number): Rectangle => ({ first: { row: row + 1, column: at }, last: { row: lastRow, column: at } });
  return {
    name: table.name,
    sheet: sheet.name,
    place: range.first,
    headers: columns.map((at, offset) => String(cells[row]?.[at]?.value ?? table.columns[offset]?.name ?? "")),
    rows: Array.from({ length: Math.max(0, area.last.row - row) }, (_, index) => columns.map((at) => cells[row + 1 + index]?.[at] ?? emptyCell)),
    validations: columns.map((at) => columnValidation(rules, body(at))),
    conditionalFormats: markedFormats(sheet, range),
    isTable: true,
  };
}

/** The rule that covers a column's data cells from top to bottom. */
function columnValidation(rules: readonly PlacedRule[], body: Rectangle): RenderedValidation | null {
  const rule = rules.find(({ ranges }) => ranges.some((covered) => contains(covered, body)))?.rule;
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
