import type { CellContent } from "../../core/workbook/command";
import { utf8Length } from "../requests/utf8-length";
import { contentInput } from "./cell-input";

/** Bytes of contents in one request; what it answers may be as much again. */
const mostBytes = 1_000_000;

/** What writing one cell takes in a request beside its content. */
const bytesOfCell = 2_000;

/** Cells that are written one by one, in parts that fit a request and its answer. */
export function cellParts<Of extends { readonly content: CellContent }>(cells: readonly Of[]): Of[][] {
  const found: Of[][] = [];
  let bytes = mostBytes;
  for (const cell of cells) {
    const own = bytesOfCell + utf8Length(JSON.stringify(contentInput(cell.content)));
    bytes += own;
    if (bytes > mostBytes) {
      found.push([cell]);
      bytes = own;
    } else found.at(-1)?.push(cell);
  }
  return found;
}
