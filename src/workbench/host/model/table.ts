import type { FileColumnFilter } from "../../../file/book/file-filter";
import type { FileTableColumn } from "../../../file/book/file-table";
import { itemNotFound } from "../protocol/host-error";
import { type Area, lastRow } from "./area";

/** A column of a table. It keeps its id while it is renamed or moved. */
export interface TableColumn {
  readonly id: number;
  name: string;
  /** What a new row gets, as it is kept; `null` for a column without one formula. */
  formula: string | null;
  total: FileTableColumn["total"];
  /** What the column's filter leaves in sight; `null` = no filter. */
  filter: Omit<FileColumnFilter, "column"> | null;
}

/** A table of a sheet: headers in its first row, at least one data row below. */
export class Table {
  readonly id: string;
  name: string;
  area: Area;
  columns: TableColumn[];
  style = "TableStyleMedium2";
  hasHeaders = true;
  hasTotals = false;
  hasBandedRows = true;
  hasBandedColumns = false;
  highlightsFirstColumn = false;
  highlightsLastColumn = false;
  hasFilterButtons = true;

  constructor(id: string, name: string, area: Area, columns: TableColumn[]) {
    this.id = id;
    this.name = name;
    this.area = area;
    this.columns = columns;
  }

  get headerArea(): Area {
    return { ...this.area, rows: 1 };
  }

  get bodyArea(): Area {
    const heads = this.hasHeaders ? 1 : 0;
    return { ...this.area, row: this.area.row + heads, rows: this.area.rows - heads - (this.hasTotals ? 1 : 0) };
  }

  get totalArea(): Area {
    if (!this.hasTotals) throw itemNotFound();
    return { ...this.area, row: lastRow(this.area), rows: 1 };
  }

  get isFiltered(): boolean {
    return this.columns.some((column) => column.filter !== null);
  }

  indexOf(column: TableColumn): number {
    return this.columns.indexOf(column);
  }

  /** One column's cells out of an area of the table. */
  columnOf(area: Area, column: TableColumn): Area {
    return { ...area, column: area.column + this.indexOf(column), columns: 1 };
  }

  columnNamed(name: string): TableColumn | undefined {
    return this.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
  }
}
