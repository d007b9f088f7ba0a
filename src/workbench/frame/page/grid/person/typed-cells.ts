import type { ICellData, Nullable } from "@univerjs/core";
import type { GridCells } from "../grid-cells";
import type { TypedCell } from "../../../../host/acts/type-in-cells";

/** What a person typed into the grid's own editor, as typed. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * What a person put into cells, from how the grid's cells changed. What was
 * typed counts as it was typed: the workbook, not the grid, decides what `57.5%`
 * means. A cell that only looks different is none of these.
 */
export function typedCells(changed: GridCells, typed: TypedText | null): TypedCell[] {
  return Object.entries(changed).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      const place = { row: Number(row), column: Number(column) };
      if (typed !== null && typed.row === place.row && typed.column === place.column) return [{ ...place, typed: typed.text }];
      const content = contentOf(cell);
      return content === null ? [] : [{ ...place, typed: content }];
    }),
  );
}

/** `null` where only the look changed. */
function contentOf(cell: Nullable<ICellData>): string | number | boolean | null {
  if (cell === null || cell === undefined) return "";
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/u, "").replaceAll("\r", "\n");
  if (cell.v !== undefined) return cell.v ?? "";
  return null;
}
