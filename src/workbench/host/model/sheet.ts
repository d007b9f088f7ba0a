import { defaultMargins, type FilePage } from "../../../file/book/file-page";
import type { FileProtection, FileRow, FileSheet } from "../../../file/book/file-sheet";
import type { Area } from "./area";
import { CellGrid } from "./cell-grid";
import type { Chart } from "./chart";
import type { ConditionalFormat, Validation } from "./rules";
import type { Table } from "./table";

/** A column's own measures. `width` as files write it, in widest digits of the default font; `null` = standard. */
export interface ColumnState {
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly outline: number;
}

/** A row's own measures. `height` in points; `null` = as high as its content asks. */
export interface RowState {
  readonly height: number | null;
  readonly isFixed: boolean;
  readonly isHidden: boolean;
  readonly outline: number;
  /** How the file says its other cells look; carried along. */
  readonly look: FileRow["look"];
}

/** The page set-up of a sheet on which nobody set anything. */
export const plainPage: FilePage = {
  paper: null,
  orientation: null,
  scale: null,
  fit: null,
  margins: defaultMargins,
  isCenteredAcross: false,
  isCenteredDown: false,
  printsGridlines: false,
  printsHeadings: false,
  printArea: null,
  repeatedRows: null,
  repeatedColumns: null,
  header: null,
  footer: null,
  evenHeader: null,
  evenFooter: null,
  firstHeader: null,
  firstFooter: null,
  rowBreaks: [],
  columnBreaks: [],
};

/** A sheet and everything on it. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: FileSheet["visibility"] = "visible";
  readonly cells = new CellGrid();
  readonly columns = new Map<number, ColumnState>();
  readonly rows = new Map<number, RowState>();
  merges: Area[] = [];
  tables: Table[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  protection: FileProtection | null = null;
  page: FilePage = plainPage;
  frozen: FileSheet["frozen"] = { rows: 0, columns: 0 };
  tabColor: string | null = null;
  showsGridlines = true;
  showsHeadings = true;
  charts: Chart[] = [];
  filter: FileSheet["filter"] = null;
  readonly properties = new Map<string, string>();
  carried: FileSheet["carried"] = null;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  columnState(column: number): ColumnState {
    return this.columns.get(column) ?? { width: null, isHidden: false, outline: 0 };
  }

  rowState(row: number): RowState {
    return this.rows.get(row) ?? { height: null, isFixed: false, isHidden: false, outline: 0, look: null };
  }

  tableAt(row: number, column: number): Table | null {
    return this.tables.find(({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns) ?? null;
  }
}
