/** How much of anything a file may hold before it is refused. Sizes are bytes. */
export interface GuardLimits {
  /** The file as it stands on disk. */
  readonly fileBytes: number;
  readonly entries: number;
  /** One entry, unpacked; the reader holds the one it reads whole, as bytes and again as text. */
  readonly entryBytes: number;
  /** All entries, unpacked. */
  readonly packageBytes: number;
  /** A read part larger than `packedTooHardFrom` may have shrunk at most this many times. */
  readonly packingRatio: number;
  readonly packedTooHardFrom: number;
  readonly sheets: number;
  /** Relationships of the workbook part; the reader searches all of them for each pivot cache. */
  readonly workbookRelationships: number;
  readonly pivotCaches: number;
  /** Elements of all parts that the reader turns into a tree: about 430 bytes of memory each. */
  readonly treeElements: number;
  /** Elements of all read parts. */
  readonly elements: number;
  readonly depth: number;
  /** One text, attribute list or comment. */
  readonly textBytes: number;
  /** One number format, in characters: the reader judges it again for every cell that uses it. Excel allows 255. */
  readonly numberFormatLength: number;
  readonly cells: number;
  /** The rectangles around each sheet's cells, all sheets together; each row weighs as much as `rowWeight` cells. */
  readonly slots: number;
  readonly rowWeight: number;
  /** The areas of all tables as far as they are read, all sheets together: tables may lie over each other. */
  readonly tableCells: number;
  readonly mergedCells: number;
  /** Columns given a width, over all sheets: about 85 bytes of memory each. */
  readonly columnWidths: number;
}

const mebibyte = 1024 * 1024;

/**
 * The limits in force. Each was set between what honest workbooks need and
 * where hucre 1.0.0 was measured to need seconds or hundreds of megabytes.
 *
 * Whole-column and whole-sheet ranges of validations, conditional formats,
 * names and links have no limit: Excel, LibreOffice and openpyxl write them all
 * the time, and hucre keeps them as text. LibreOffice gives widths to all
 * 16,384 columns of each sheet, hence room for ninety such sheets.
 */
export const defaultLimits: GuardLimits = {
  fileBytes: 50 * mebibyte,
  entries: 5_000,
  entryBytes: 64 * mebibyte,
  packageBytes: 160 * mebibyte,
  packingRatio: 250,
  packedTooHardFrom: 8 * mebibyte,
  sheets: 500,
  workbookRelationships: 5_000,
  pivotCaches: 1_000,
  treeElements: 1_000_000,
  elements: 4_000_000,
  depth: 100,
  textBytes: mebibyte,
  numberFormatLength: 300,
  cells: 1_000_000,
  slots: 10_000_000,
  rowWeight: 20,
  tableCells: 5_000_000,
  mergedCells: 5_000_000,
  columnWidths: 1_500_000,
};
