import { TableColumnDataTypeEnum } from "@univerjs/sheets-table";
import type { Sheet } from "../../../../host/model/sheet";
import type { Table } from "../../../../host/model/table";
import { gridRange } from "./grid-range";

/** The tables of a sheet as the grid keeps them. The workbook's own cells carry all looks: the grid adds only buttons and names. */
export function tableList(sheet: Sheet): unknown[] {
  return sheet.tables.map((table) => tableData(table));
}

function tableData(table: Table): unknown {
  return {
    id: table.id,
    name: table.name,
    range: gridRange(table.area),
    options: { showHeader: table.hasHeaders, showFooter: table.hasTotals, tableStyleId: "" },
    columns: table.columns.map(({ id, name }) => ({ id: String(id), displayName: name, dataType: TableColumnDataTypeEnum.None, formula: "", meta: {}, style: {} })),
    meta: {},
  };
}
