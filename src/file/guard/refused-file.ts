/** One reason to refuse a file: a stable code, and what a sentence about it needs. */
interface Refusal<Code extends string, Detail> {
  readonly code: Code;
  readonly detail: Readonly<Detail>;
}

/** What a file that is no workbook seems to be. */
export type ForeignKind = "archive" | "document" | "presentation" | "openDocument";

/**
 * Why a file is refused before anything in it is believed.
 *
 * `part` is the name of an entry in the package (`xl/worksheets/sheet1.xml`),
 * `sheet` the sheet's name as its workbook writes it, `reference` a cell or
 * range as the file writes it, `limit` what is allowed and `actual` what was
 * found, in the unit named here. The wording lives with whoever shows it.
 */
export type RefusedFile =
  /** The file holds no byte. */
  | Refusal<"empty", Record<string, never>>
  /** More bytes than a workbook is read from. */
  | Refusal<"fileTooLarge", { limit: number; actual: number }>
  /** Neither a workbook nor any package: text, a picture, noise. */
  | Refusal<"notAZip", Record<string, never>>
  /** Begins as a package but its directory at the end is missing: cut off while saving or sending. */
  | Refusal<"truncatedZip", Record<string, never>>
  /** The directory or an entry contradicts itself or cannot be unpacked; `part` is `null` for the directory. */
  | Refusal<"damagedZip", { part: string | null }>
  /** A workbook of Excel 97-2003 (.xls). */
  | Refusal<"oldFormat", Record<string, never>>
  /** Protected by a password to open. */
  | Refusal<"encrypted", Record<string, never>>
  /** A binary workbook (.xlsb). */
  | Refusal<"binaryWorkbook", { part: string }>
  /** Holds macros (.xlsm and its kin). */
  | Refusal<"macros", { part: string }>
  /** A sound package of something else. */
  | Refusal<"notAWorkbook", { kind: ForeignKind }>
  | Refusal<"tooManyEntries", { limit: number; actual: number }>
  /** An entry that would unpack outside its folder: absolute, a drive, a backslash, `..`. */
  | Refusal<"unsafeEntryName", { name: string }>
  /** Two entries of one name, where readers differ on which one counts. */
  | Refusal<"duplicateEntry", { name: string }>
  /** One entry unpacks to more than `limit` bytes. */
  | Refusal<"entryTooLarge", { part: string; limit: number }>
  /** All entries together unpack to more than `limit` bytes. */
  | Refusal<"packageTooLarge", { limit: number }>
  /** A large part that shrank more than `limit` times when packed, as no honest sheet does. */
  | Refusal<"packedTooHard", { part: string; limit: number }>
  /** The workbook names a part that is not in the package; `sheet` when it is a sheet's. */
  | Refusal<"missingPart", { part: string; sheet: string | null }>
  /** One part is named several times, so that a small file would be read many times over. */
  | Refusal<"sharedPart", { part: string }>
  | Refusal<"tooManySheets", { limit: number; actual: number }>
  /** A document type or entity declaration. */
  | Refusal<"documentType", { part: string }>
  | Refusal<"malformedMarkup", { part: string }>
  /** Elements nested more than `limit` deep. */
  | Refusal<"tooDeep", { part: string; limit: number }>
  /** One text or tag of more than `limit` bytes, or one number format of more than `limit` characters. */
  | Refusal<"textTooLong", { part: string; limit: number }>
  | Refusal<"tooManyElements", { part: string; limit: number }>
  /** A cell or row that no sheet has: `ZZZZZ1`, `A1048577`, `1A`. */
  | Refusal<"cellOutsideSheet", { sheet: string; reference: string }>
  /** Cells so far apart that the rectangle around them holds more than `limit`, or tables over more cells than that. */
  | Refusal<"sheetTooLarge", { sheet: string; rows: number; columns: number; limit: number }>
  | Refusal<"tooManyCells", { sheet: string; limit: number }>
  /** A merged range of more than `limit` cells. */
  | Refusal<"mergeTooLarge", { sheet: string; reference: string; limit: number }>
  /** Column widths given for more than `limit` columns in all, by saying the same ones again and again. */
  | Refusal<"tooManyColumnWidths", { sheet: string; limit: number }>
  /** A text cell whose text does not exist: `index` as written, `count` texts in the file. */
  | Refusal<"badSharedString", { sheet: string; reference: string; index: string; count: number }>
  /** Passed the guard, but the reader gave up; `reason` is its own English words, for a log. */
  | Refusal<"unreadable", { reason: string }>;
