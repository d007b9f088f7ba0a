import type { DesiredColumn, DesiredRow, DesiredSheet, DesiredState, DesiredTable } from "../../src/core/workbook/desired-state";

/** A column of an ordinary kind. */
export const textColumn: DesiredColumn = { header: "番号", owner: "plan", width: 10, format: {}, formula: null, validation: null, isNatural: false };

/** A row of one text. */
export function textRow(key: string): DesiredRow {
  return { key, values: [key], earlier: new Map(), formats: new Map(), height: 20 };
}

/** A smallest workbook of ours: a sheet with a table of one column and one row, but for what is given. */
export function oneTableState(given: { readonly state?: Partial<DesiredState>; readonly sheet?: Partial<DesiredSheet>; readonly table?: Partial<DesiredTable> } = {}): DesiredState {
  const table: DesiredTable = {
    name: "Numbers",
    place: { row: 2, column: 0 },
    keyHeader: "番号",
    columns: [textColumn],
    rows: [textRow("一")],
    blankRows: 0,
    conditionalFormats: [],
    hasFilterButtons: true,
    filter: null,
    ...given.table,
  };
  const sheet: DesiredSheet = {
    title: "表",
    cells: [{ at: { row: 0, column: 0 }, owner: "plan", value: "表", format: {} }],
    tables: [table],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 3, columns: 0 },
    page: { paper: "a4", orientation: "landscape", pagesWide: 1, repeatedRows: null, heading: "表" },
    isProtected: false,
    rowsGrow: false,
    charts: [],
    tabColor: "1F5673",
    ...given.sheet,
  };
  return { sheets: [sheet], names: [], properties: new Map([["plan.id", "small"]]), ...given.state };
}
