import type { FileCell } from "../../../file/book/file-cell";
import type { FileConditionalFormat, FileValidation } from "../../../file/book/file-rules";
import type { FileColumn, FileRow, FileSheet } from "../../../file/book/file-sheet";
import type { FileTable } from "../../../file/book/file-table";
import { wholeSheet } from "../model/area";
import { isBlank } from "../model/cell";
import { copiedFormula } from "../model/formula-shift";
import { remembered } from "../../../core/shared/remembered";
import type { ConditionalFormat, Validation } from "../model/rules";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { rebased } from "../operations/validations";
import { rangeOfArea } from "./file-areas";
import { savedChart } from "./file-charts";
import { fileFormat } from "./file-formats";
import { fileFormula } from "./file-formulas";

/** A sheet as a file keeps it. */
export function savedSheet(sheet: Sheet): FileSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: savedCells(sheet),
    columns: savedColumns(sheet),
    rows: new Map<number, FileRow>([...sheet.rows].map(([row, state]) => [row, { ...state }])),
    merges: sheet.merges.map(rangeOfArea),
    tables: sheet.tables.map(savedTable),
    validations: sheet.validations.filter((rule) => rule.type === "none" || rule.first !== "").map(savedValidation),
    conditionalFormats: sheet.conditionalFormats.flatMap((format, index) => savedFormat(format, index + 1)),
    protection: sheet.protection,
    page: sheet.page,
    frozen: sheet.frozen,
    tabColor: sheet.tabColor,
    showsGridlines: sheet.showsGridlines,
    charts: sheet.charts.map(savedChart).filter((chart) => chart !== null),
    filter: sheet.filter,
    carried: sheet.carried,
  };
}

function savedCells(sheet: Sheet): ReadonlyMap<string, FileCell> {
  const stored = [...sheet.cells.stored(wholeSheet)].sort((left, right) => left.row - right.row || left.column - right.column);
  const cells = new Map<string, FileCell>();
  const written = remembered(fileFormula);
  for (const { row, column, cell } of stored) {
    const format = fileFormat(cell.format);
    if (isBlank(cell) && cell.look === null && cell.link === null && cell.carried === null && Object.keys(format).length === 0 && !sheet.cells.columnLooks.has(column)) continue;
    cells.set(`${row},${column}`, { ...cell, format, formula: cell.formula === null ? null : written(cell.formula) });
  }
  return cells;
}

function savedColumns(sheet: Sheet): ReadonlyMap<number, FileColumn> {
  const columns = new Map<number, FileColumn>();
  for (const column of [...new Set([...sheet.columns.keys(), ...sheet.cells.columnLooks.keys()])].sort((left, right) => left - right)) {
    const look = sheet.cells.columnLooks.get(column);
    columns.set(column, { ...sheet.columnState(column), format: look === undefined ? {} : fileFormat(look.format), look: look?.look ?? null });
  }
  return columns;
}

function savedTable(table: Table): FileTable {
  return {
    name: table.name,
    range: rangeOfArea(table.area),
    columns: table.columns.map(({ name, formula, total }) => ({ header: name, formula: formula === null ? null : fileFormula(formula), total })),
    hasHeaders: table.hasHeaders,
    hasTotals: table.hasTotals,
    style: table.style === "" ? null : table.style,
    showsStripes: table.hasBandedRows,
    showsColumnStripes: table.hasBandedColumns,
    highlightsFirstColumn: table.highlightsFirstColumn,
    highlightsLastColumn: table.highlightsLastColumn,
    showsFilterButtons: table.hasFilterButtons,
    filters: table.columns.flatMap(({ filter }, column) => (filter === null ? [] : [{ column, ...filter }])),
  };
}

function savedValidation(rule: Validation): FileValidation {
  const { areas, anchor: _anchor, ...saved } = rebased(rule, rule.areas[0] ?? rule.anchor);
  return { ...saved, ranges: areas.map(rangeOfArea), first: fileFormula(saved.first), second: saved.second === null ? null : fileFormula(saved.second) };
}

function savedFormat(format: ConditionalFormat, priority: number): readonly FileConditionalFormat[] {
  const [first] = format.areas;
  const placed = { ranges: format.areas.map(rangeOfArea), priority, stopIfTrue: format.stopIfTrue };
  if (format.kind === "other") return [{ ...placed, kind: "other", carried: format.carried }];
  if (format.formula === "" || first === undefined) return [];
  const formula = copiedFormula(format.formula, first.row - format.anchor.row, first.column - format.anchor.column);
  return [{ ...placed, kind: "custom", formula: fileFormula(formula), format: fileFormat(format.format), look: format.look }];
}
