import type { FileConditionalFormat } from "../../../file/book/file-rules";
import type { FileSheet } from "../../../file/book/file-sheet";
import type { FileTable } from "../../../file/book/file-table";
import type { Book } from "../model/book";
import { keptFormula } from "../model/formula-spelling";
import { remembered } from "../../../core/shared/remembered";
import type { ConditionalFormat } from "../model/rules";
import type { Sheet } from "../model/sheet";
import { Table } from "../model/table";
import { areaOfRange } from "./file-areas";
import { openedChart } from "./file-charts";
import { hostFormat } from "./file-formats";

/** Fills an empty sheet with what a file says of it. */
export function openSheet(book: Book, sheet: Sheet, file: FileSheet): void {
  sheet.visibility = file.visibility;
  for (const [column, { format, look, ...state }] of file.columns) {
    sheet.columns.set(column, state);
    if (look !== null || Object.keys(format).length > 0) sheet.cells.setColumnLook(column, { format: hostFormat(format), look });
  }
  for (const [row, state] of file.rows) sheet.rows.set(row, state);
  sheet.tables = file.tables.map((table) => openedTable(book, table));
  // A file writes every table's name out; programs that leave it out mean the table around the cell.
  const kept = remembered((formula) => keptFormula(formula, null));
  const keptIn = remembered((table) => remembered((formula) => keptFormula(formula, table)));
  const isShort = remembered((formula) => /(?:^|[^\p{L}\p{N}_.[])\[/u.test(formula));
  for (const [place, cell] of file.cells) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const table = cell.formula !== null && isShort(cell.formula) ? sheet.tableAt(row, column) : null;
    const formula = cell.formula === null || (table === null && isShort(cell.formula)) ? cell.formula : table === null ? kept(cell.formula) : keptIn(table.name)(cell.formula);
    sheet.cells.set(row, column, { ...cell, format: hostFormat(cell.format), formula });
  }
  sheet.merges = file.merges.map(areaOfRange);
  sheet.validations = file.validations.map(({ ranges, ...rule }) => ({ ...rule, areas: ranges.map(areaOfRange), anchor: ranges[0]?.first ?? { row: 0, column: 0 } }));
  sheet.conditionalFormats = file.conditionalFormats.map((format) => openedFormat(book, format));
  sheet.protection = file.protection;
  sheet.page = file.page;
  sheet.frozen = file.frozen;
  sheet.tabColor = file.tabColor;
  sheet.showsGridlines = file.showsGridlines;
  sheet.charts = file.charts.map((chart, index) => openedChart(book, chart, index));
  sheet.filter = file.filter;
  sheet.carried = file.carried;
}

function openedTable(book: Book, file: FileTable): Table {
  const columns = file.columns.map(({ header, formula, total }, index) => {
    const filter = file.filters.find(({ column }) => column === index);
    return {
      id: index + 1,
      name: header,
      formula: formula === null ? null : keptFormula(formula, file.name),
      total,
      filter: filter === undefined ? null : { shown: filter.shown, showsBlanks: filter.showsBlanks, other: filter.other },
    };
  });
  const id = `{${book.nextId().toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
  const table = new Table(id, file.name, areaOfRange(file.range), columns);
  table.style = file.style ?? "";
  table.hasHeaders = file.hasHeaders;
  table.hasTotals = file.hasTotals;
  table.hasBandedRows = file.showsStripes;
  table.hasBandedColumns = file.showsColumnStripes;
  table.highlightsFirstColumn = file.highlightsFirstColumn;
  table.highlightsLastColumn = file.highlightsLastColumn;
  table.hasFilterButtons = file.showsFilterButtons;
  return table;
}

function openedFormat(book: Book, file: FileConditionalFormat): ConditionalFormat {
  const id = `{${book.nextId().toString(16).toUpperCase().padStart(8, "0")}-0003-0000-0000-000000000000}`;
  const placed = { id, areas: file.ranges.map(areaOfRange), anchor: file.ranges[0]?.first ?? { row: 0, column: 0 }, stopIfTrue: file.stopIfTrue };
  if (file.kind === "other") return { ...placed, kind: "other", carried: file.carried };
  return { ...placed, kind: "custom", formula: file.formula, format: hostFormat(file.format), look: file.look };
}
