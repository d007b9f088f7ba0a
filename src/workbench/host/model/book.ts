import type { FileBook } from "../../../file/book/file-book";
import type { Area } from "./area";
import type { Actor, Happening } from "./happening";
import type { RangePlace } from "./range-place";
import { Sheet } from "./sheet";
import type { Table } from "./table";

/** A workbook name: `formula` as it is kept, without the `=`; `scope` is the sheet it holds on, `null` for all. */
export interface Name {
  readonly name: string;
  readonly scope: Sheet | null;
  formula: string;
  isVisible: boolean;
  comment: string;
}

/** An open workbook: its sheets, and who is at work on it. */
export class Book {
  fileName = "Book1.xlsx";
  dateSystem: FileBook["dateSystem"] = "1900";
  defaultFont: FileBook["defaultFont"] = { name: "Calibri", size: 11 };
  carried: FileBook["carried"] = null;
  title = "";
  sheets: Sheet[] = [];
  names: Name[] = [];
  readonly properties = new Map<string, string>();
  /** Of the add-in, by key, as JSON text. */
  readonly settings = new Map<string, string>();
  calculationMode = "Automatic";
  /** Who does what is being done now. */
  actor: Actor = "addIn";
  selection: { readonly sheet: Sheet; readonly area: Area } | null = null;
  readonly #happenings: { readonly happening: Happening; readonly actor: Actor }[] = [];
  readonly #places = new Set<RangePlace>();
  #lastId = 0;

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** A number no other thing of this book has. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get activeSheet(): Sheet {
    const sheet = this.selection?.sheet ?? this.sheets[0];
    if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
    return sheet;
  }

  sheetOf(table: Table): Sheet {
    const sheet = this.sheets.find((candidate) => candidate.tables.includes(table));
    if (sheet === undefined) throw new Error(`The table ${table.name} stands on no sheet.`);
    return sheet;
  }

  announce(happening: Happening): void {
    this.#happenings.push({ happening, actor: this.actor });
  }

  /** What happened since it was last asked. */
  takeHappenings(): readonly { readonly happening: Happening; readonly actor: Actor }[] {
    return this.#happenings.splice(0);
  }

  /** Lets a range follow its cells from now on. */
  watch(place: RangePlace): void {
    this.#places.add(place);
  }

  /** The ranges that follow their cells. */
  get places(): ReadonlySet<RangePlace> {
    return this.#places;
  }

  /** Forgets the ranges nobody holds any more. */
  forgetPlaces(isHeld: (place: RangePlace) => boolean): void {
    for (const place of this.#places) if (!isHeld(place)) this.#places.delete(place);
  }
}

/** Adds a sheet at the end. Its name is the caller's to check. */
export function appendSheet(book: Book, name: string): Sheet {
  const sheet = new Sheet(`{${book.nextId().toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`, name);
  book.sheets.push(sheet);
  return sheet;
}
