import type { Result } from "../../core/shared/result";
import { failure, success } from "../../core/shared/result";
import type { GuardLimits } from "./guard-limits";
import { defaultLimits } from "./guard-limits";
import { numberFormatVisitor } from "./number-format-visitor";
import type { OpenPackage } from "./open-package";
import { openPackage } from "./open-package";
import type { RefusedFile } from "./refused-file";
import type { SheetTotals } from "./sheet-inspector";
import { SheetInspector } from "./sheet-inspector";
import { tableVisitor } from "./table-visitor";
import type { WorkbookParts } from "./workbook-parts";
import { workbookParts } from "./workbook-parts";
import type { ZipEntry } from "./zip-directory";

/** How large one sheet's cells are. */
export interface SheetExtent {
  readonly name: string;
  readonly part: string;
  /** The rectangle from A1 around all cells. */
  readonly rows: number;
  readonly columns: number;
  /** Cells written, also empty ones with a format. */
  readonly cells: number;
}

/** What a package that passed the guard holds. */
export interface PackageSummary {
  /** The sheets that hold cells, in order. */
  readonly sheets: readonly SheetExtent[];
  /** Names of chart and dialog sheets: hucre must be told to pass over them. */
  readonly sheetsWithoutCells: readonly string[];
  readonly entries: number;
  /** Bytes of all entries, unpacked. */
  readonly unpackedBytes: number;
  /** What a reader of cells, formats, names, tables and properties needs; nothing else was looked into. */
  readonly neededEntries: readonly ZipEntry[];
}

/**
 * Judges an untrusted workbook by its bytes alone, before any parser sees it:
 * what it holds, or the first reason to refuse it.
 *
 * Every entry is unpacked piece by piece and none is kept, so neither time nor
 * memory depend on what a file pretends to be. Nothing about a file makes it
 * throw.
 */
export function inspectPackage(
  bytes: Uint8Array,
  limits: GuardLimits = defaultLimits,
): Result<PackageSummary, RefusedFile> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  const parts = workbookParts(opened.value, limits);
  if (!parts.ok) return parts;
  return inspectedParts(opened.value, parts.value, limits);
}

function inspectedParts(
  from: OpenPackage,
  parts: WorkbookParts,
  limits: GuardLimits,
): Result<PackageSummary, RefusedFile> {
  const { styles, sharedStrings, worksheets, others, directories } = parts;
  const texts = sharedStringCount(from, sharedStrings);
  if (!texts.ok) return texts;
  const refused = styles === null ? null : from.scan(styles, "tree", numberFormatVisitor(styles, limits));
  if (refused !== null) return failure(refused);

  const sheets: SheetExtent[] = [];
  const totals: SheetTotals = { cells: 0, slots: 0, columnWidths: 0, tableCells: 0 };
  const sheetOfTable = new Map<string, SheetExtent>();
  for (const { name, part, tables } of worksheets) {
    const inspector = new SheetInspector(name, texts.value, limits, totals);
    const refusedSheet = from.scan(part, "stream", inspector) ?? inspector.finish();
    if (refusedSheet !== null) return failure(refusedSheet);
    const sheet = { name, part, rows: inspector.rows, columns: inspector.columns, cells: inspector.cells };
    sheets.push(sheet);
    for (const table of tables) sheetOfTable.set(table, sheet);
  }
  for (const part of others) {
    const sheet = sheetOfTable.get(part);
    const refusedPart = from.scan(part, "tree", sheet === undefined ? {} : tableVisitor(sheet, limits, totals));
    if (refusedPart !== null) return failure(refusedPart);
  }

  const needed = new Set([...directories, ...worksheets.map(({ part }) => part), ...others, styles, sharedStrings]);
  const entries = [...from.entries.values()];
  for (const entry of entries) {
    // Pictures, charts and the like are unpacked only to know that none of them is a bomb.
    const refusedUnread = needed.has(entry.name) ? null : from.measure(entry);
    if (refusedUnread !== null) return failure(refusedUnread);
  }
  return success({
    sheets,
    sheetsWithoutCells: parts.sheetsWithoutCells,
    entries: entries.length,
    unpackedBytes: entries.reduce((sum, { size }) => sum + size, 0),
    neededEntries: entries.filter(({ name }) => needed.has(name)),
  });
}

function sharedStringCount(from: OpenPackage, part: string | null): Result<number, RefusedFile> {
  let count = 0;
  if (part === null) return success(count);
  const refused = from.scan(part, "tree", {
    open(tag, depth) {
      if (depth === 1 && tag.isNamed("si")) count += 1;
      return null;
    },
  });
  return refused === null ? success(count) : failure(refused);
}
