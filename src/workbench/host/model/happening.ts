import type { CellValue } from "../../../core/workbook/cell";
import type { Area } from "./area";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Who does something: the add-in, the person at this Excel, or another author of the file. */
export type Actor = "addIn" | "person" | "otherAuthor";

/** What a change to cells was, in Excel's words. */
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** The one cell that changed, before and after. */
export interface CellDetails {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Something that happened to the book and that an add-in may have asked to be told. */
export type Happening =
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly area: Area; readonly type: ChangeType; readonly details: CellDetails | null; readonly tables: readonly Table[] }
  | { readonly kind: "formatChanged"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "rowSorted" | "rowHiddenChanged"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; readonly sheet: Sheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "protectionChanged"; readonly sheet: Sheet }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: Sheet; readonly table: Table };
