import { itemNotFound, invalidArgument } from "../protocol/host-error";
import type { CallArguments } from "../protocol/call-arguments";
import { type Area, wholeSheet } from "../model/area";
import { parsedAddress } from "../model/address";
import type { Book } from "../model/book";
import { RangePlace } from "../model/range-place";
import type { Sheet } from "../model/sheet";
import { nameCalled } from "../operations/names";

/** The one area an address names on a sheet; also a name of cells, or a table's. */
export function addressOnSheet(address: string, sheet: Sheet, book: Book): Area {
  const parsed = parsedAddress(address);
  if (parsed !== null) {
    if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
    return parsed.area;
  }
  const named = nameCalled(book, sheet, address) ?? nameCalled(book, null, address);
  const place = named === undefined ? null : parsedAddress(named.formula);
  if (place?.sheet?.toLowerCase() === sheet.name.toLowerCase()) return place.area;
  const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === address.toLowerCase());
  if (table !== undefined) return table.bodyArea;
  throw invalidArgument();
}

/** Several areas, separated by commas. */
export function addressesOnSheet(addresses: string, sheet: Sheet, book: Book): readonly Area[] {
  return addresses.split(",").map((address) => addressOnSheet(address.trim(), sheet, book));
}

/** A place given as a Range or as an address, with or without a sheet. */
export function placeArgument(args: CallArguments, position: number, sheet: Sheet | null, book: Book): { readonly sheet: Sheet; readonly area: Area } {
  const target = args.target(position);
  if (target instanceof RangePlace) return { sheet: target.sheet, area: target.area };
  const text = args.text(position);
  const parsed = parsedAddress(text);
  const named = parsed?.sheet ?? null;
  const on = named === null ? sheet : (book.sheetNamed(named) ?? null);
  if (on === null) throw named === null ? invalidArgument() : itemNotFound();
  return { sheet: on, area: text === "" ? wholeSheet : addressOnSheet(text, on, book) };
}
