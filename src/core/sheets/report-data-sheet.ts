import type { SummaryTable, SummaryValue } from "../outputs/summary-table";
import type { CellFormat } from "../workbook/cell-format";
import type { DesiredColumn, DesiredRow, DesiredSheet, DesiredTable } from "../workbook/desired-state";
import { fittingHeight, textWidth } from "../workbook/text-height";
import { colors, numberFormats } from "./palette";

const title = "データ";

/** Characters of the default font: the least and the most a column is wide. */
const narrowest = 8;
const widest = 44;

/**
 * データ: the summary as one tidy table, a line for every value, for whoever
 * works on with it. It begins in A1, without a heading above or a merged cell,
 * so that programs read it as it is.
 */
export function reportDataSheet({ header, rows }: SummaryTable): DesiredSheet {
  const columns = header.map((name, position) => column(name, rows.map((row) => row[position] ?? null)));
  const table: DesiredTable = {
    name: "Summary",
    place: { row: 0, column: 0 },
    keyHeader: header[0] ?? "",
    columns,
    rows: rows.map((values, index): DesiredRow => ({
      key: String(index + 1),
      values,
      earlier: new Map(),
      formats: new Map(),
      height: fittingHeight(values.map((value, position) => ({ text: String(value ?? ""), width: columns[position]?.width ?? narrowest }))),
    })),
    blankRows: rows.length === 0 ? 1 : 0,
    conditionalFormats: [],
    hasFilterButtons: true,
    filter: null,
  };
  return {
    title,
    cells: [],
    tables: [table],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 1, columns: 0 },
    page: { paper: "a3", orientation: "landscape", pagesWide: 1, repeatedRows: [0, 0], heading: title },
    isProtected: false,
    rowsGrow: false,
    charts: [],
    tabColor: "66707A",
  };
}

function column(header: string, values: readonly SummaryValue[]): DesiredColumn {
  // Filter buttons stand beside the header.
  const texts = [textWidth(header) + 4, ...values.map((value) => (value === null ? 0 : textWidth(String(value)) + 3))];
  return { header, owner: "log", width: Math.max(narrowest, Math.min(widest, Math.max(...texts))), format: formatOf(values), formula: null, validation: null, isNatural: false };
}

function formatOf(values: readonly SummaryValue[]): CellFormat {
  const look: CellFormat = { fontColor: colors.ink, vertical: "top", wrap: true, border: colors.line };
  return values.some((value) => typeof value === "number") ? { ...look, horizontal: "right", wrap: false, numberFormat: numberFormats.plain } : look;
}
