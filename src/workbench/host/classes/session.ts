import type { Subscriptions } from "../events/subscriptions";
import type { HostSettings } from "../host-settings";
import type { Area } from "../model/area";
import type { Book, Name } from "../model/book";
import type { Chart } from "../model/chart";
import type { Cells } from "../model/range-place";
import type { ConditionalFormat } from "../model/rules";
import type { Sheet } from "../model/sheet";
import type { Table, TableColumn } from "../model/table";
import type { HostObject } from "../protocol/host-object";
import type { References } from "../protocol/references";

/** What the members of every class work on. */
export interface Session {
  readonly book: Book;
  readonly settings: HostSettings;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  readonly make: Makers;
  /** Lets whoever calculates do so now. */
  calculate(): void;
  /** Opens the bytes of an .xlsx file, in Base64, as a workbook beside this one. */
  openBeside(base64: string): void;
}

/** A column of a table, as the client holds it. */
export interface ColumnOfTable {
  readonly table: Table;
  readonly column: TableColumn;
}

/** A chart of a sheet, as the client holds it. */
export interface ChartOfSheet {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A conditional format of a sheet, as the client holds it. */
export interface FormatOfSheet {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Makes the objects that are reached from more than one class. */
export interface Makers {
  workbook(book: Book): HostObject;
  worksheet(sheet: Sheet): HostObject;
  range(sheet: Sheet, area: Area): HostObject;
  areas(sheet: Sheet, areas: readonly Area[]): HostObject;
  format(cells: Cells): HostObject;
  validation(cells: Cells): HostObject;
  conditionalFormats(cells: Cells): HostObject;
  conditionalFormat(format: FormatOfSheet): HostObject;
  table(table: Table): HostObject;
  tables(of: Sheet | Book): HostObject;
  tablesOver(cells: Cells, isFullyContained: boolean): HostObject;
  names(of: Sheet | Book): HostObject;
  name(name: Name): HostObject;
  charts(sheet: Sheet): HostObject;
  chart(chart: ChartOfSheet): HostObject;
}
