import type { CellStyle, ColumnDef, PageSetup, RowDef, WriteSheet } from "hucre";
import { columnLetters, rangeText } from "../../core/workbook/address";
import type { CellFormat } from "../../core/workbook/cell-format";
import type { DesiredSheet, DesiredTable } from "../../core/workbook/desired-state";
import { mergedRows } from "../../core/workbook/merged-runs";
import type { Naming } from "../../core/workbook/naming";
import type { PageLayout } from "../../core/workbook/page-layout";
import { sheetCells } from "./sheet-cells";
import { sheetChart } from "./sheet-charts";
import { conditionalRules, dataValidations } from "./sheet-rules";
import { tableHeight } from "../../core/workbook/table-height";

/** A sheet of ours in the file library's terms. */
export function sheetFile(sheet: DesiredSheet, header: CellFormat, naming: Naming, columnFormula: (formula: string) => string): WriteSheet {
  const name = naming.sheet(sheet.title);
  const { rows, cells, columnStyles } = sheetCells(sheet, header, naming, columnFormula);
  const isFrozen = sheet.frozen.rows > 0 || sheet.frozen.columns > 0;
  return {
    name,
    rows: [...rows],
    cells,
    columns: columns(sheet, columnStyles),
    rowDefs: rowDefinitions(sheet),
    tables: sheet.tables.map((table) => ({
      name: naming.table(table.name),
      range: tableRange(table),
      columns: table.columns.map((column) => ({ name: column.header })),
      style: "TableStyleLight1",
      showRowStripes: false,
      showAutoFilter: table.hasFilterButtons,
    })),
    merges: mergedRows(sheet.cells).map((area) => ({ startRow: area.row, startCol: area.column, endRow: area.row, endCol: area.column + area.columns - 1 })),
    dataValidations: dataValidations(sheet, naming),
    conditionalRules: conditionalRules(sheet, naming),
    charts: sheet.charts.map((chart) => sheetChart(chart, name)),
    ...(isFrozen ? { freezePane: sheet.frozen } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true } } : {}),
    pageSetup: pageSetup(sheet.page),
    // The file library counts the last row before a break.
    rowBreaks: (sheet.page.pageBreaks ?? []).map((row) => row - 1),
    // Head and foot shrink with the sheet; the space keeps a heading that begins with a digit from being read as the size.
    headerFooter: { oddHeader: `&R&10 ${sheet.page.heading.replaceAll("&", "&&")}`, oddFooter: "&C&10&P / &N" },
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColor } },
  };
}

function tableRange(table: DesiredTable): string {
  const last = { row: table.place.row + tableHeight(table), column: table.place.column + table.columns.length - 1 };
  return rangeText(table.place, last);
}

function columns(sheet: DesiredSheet, styles: ReadonlyMap<number, CellStyle>): ColumnDef[] {
  const widths = new Map(sheet.columnWidths);
  for (const table of sheet.tables) {
    for (const [position, column] of table.columns.entries()) widths.set(table.place.column + position, column.width);
  }
  const last = Math.max(-1, ...widths.keys(), ...styles.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = widths.get(column);
    const style = styles.get(column);
    return { ...(width === undefined ? {} : { width }), ...(style === undefined ? {} : { style }) };
  });
}

/** Stored heights, and the rows a table's first filter hides. */
function rowDefinitions(sheet: DesiredSheet): Map<number, RowDef> {
  const definitions = new Map<number, RowDef>([...sheet.rowHeights].map(([row, height]) => [row, { height }]));
  for (const table of sheet.tables) {
    const filterColumn = table.columns.findIndex((column) => column.header === table.filter?.header);
    for (const [index, row] of table.rows.entries()) {
      const place = table.place.row + 1 + index;
      const height = Math.max(row.height ?? 0, definitions.get(place)?.height ?? 0);
      const isHidden = table.filter !== null && !table.filter.shown.includes(String(row.values[filterColumn] ?? ""));
      definitions.set(place, { ...(height > 0 ? { height } : {}), ...(isHidden ? { hidden: true } : {}) });
    }
  }
  return definitions;
}

function pageSetup(page: PageLayout): PageSetup {
  const { repeatedRows, printedColumns, printedLastRow } = page;
  return {
    paperSize: page.paper,
    orientation: page.orientation,
    ...(page.scale === undefined ? { fitToPage: true, fitToWidth: page.pagesWide, fitToHeight: page.pagesTall ?? 0 } : { scale: page.scale }),
    margins: { left: 0.4, right: 0.4, top: 0.55, bottom: 0.55, header: 0.25, footer: 0.25 },
    horizontalCentered: true,
    ...(repeatedRows === null ? {} : { printTitlesRow: `$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}` }),
    ...(printedColumns === undefined ? {} : { printArea: printedRange(columnLetters(printedColumns - 1), printedLastRow) }),
  };
}

/** Whole columns where no last row is given, so that rows people add are printed too. */
function printedRange(lastColumn: string, lastRow: number | undefined): string {
  return lastRow === undefined ? `$A:$${lastColumn}` : `$A$1:$${lastColumn}$${lastRow + 1}`;
}
