import { areaText, sheetInFormula } from "../model/address";
import type { Area } from "../model/area";
import type { Book } from "../model/book";
import type { Table } from "../model/table";

/**
 * The reference a name keeps: one to a part of a table becomes a fixed A1
 * reference as soon as it is written through the API (office-js #740); anything
 * else stays as it was written.
 */
export function staticReference(book: Book, written: string): string {
  const match = /^=?([\p{L}_\\][\p{L}\p{N}_.]*)\[(?:\[#(Headers|Data|All)\],\s*)?\[?([^\][#]+)\]?\]$/iu.exec(written);
  const table = book.tables.find((candidate) => candidate.name.toLowerCase() === match?.[1]?.toLowerCase());
  const column = table?.columnNamed(match?.[3] ?? "");
  if (table === undefined || column === undefined) return written;
  const area = table.columnOf(partOf(table, match?.[2]?.toLowerCase() ?? "data"), column);
  return `=${sheetInFormula(book.sheetOf(table).name)}!${areaText(area, "$")}`;
}

function partOf(table: Table, part: string): Area {
  if (part === "headers") return table.headerArea;
  return part === "all" ? table.area : table.bodyArea;
}
