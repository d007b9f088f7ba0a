import { goalsTable } from "../../contract/tables";
import { textIn } from "../../entries/cell-reading";
import type { TypedCell } from "./cells-by-kind";
import type { RecordSubject } from "./subjects";

/** Whether a cell's figure is a ratio that shows as a percentage. */
export function isShare({ row, table }: Pick<RecordSubject, "row" | "table">, { type }: Pick<TypedCell, "type">): boolean {
  return type.kind === "share" || (type.kind === "figure" && table === goalsTable.name && textIn(row.cell(goalsTable.unit)) === "%");
}
