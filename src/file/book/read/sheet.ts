import type { Sheet } from "hucre";
import type { CarriedMarkup, CarriedSheet } from "../carried";
import type { FileName } from "../file-book";
import { parsedRange } from "../file-range";
import type { FileRow, FileSheet } from "../file-sheet";
import { carriedMarkup } from "../markup/carried-markup";
import { attribute, child, children, flag, type MarkupElement, numeric } from "../markup/markup-element";
import type { BookPackage } from "./book-package";
import { fileCells } from "./cells";
import { fileCharts } from "./charts";
import { fileColumns } from "./columns";
import { fileConditionalFormats } from "./conditional-formats";
import { fileFilter } from "./filters";
import { fileLinks } from "./links";
import { cellNotes } from "./notes";
import { filePage, otherPageSetup } from "./page";
import { fileProtection } from "./protection";
import { resolvedColor } from "./resolved-color";
import { SheetScan, type ScannedRow } from "./sheet-scan";
import type { StyleTable } from "./style-table";
import { fileTable } from "./tables";
import { fileValidations } from "./validations";

/** What a sheet is read with. */
export interface SheetContext {
  readonly from: BookPackage;
  readonly part: string;
  readonly visibility: FileSheet["visibility"];
  readonly styles: StyleTable;
  readonly theme: readonly string[];
  /** The workbook's names that are settings of this sheet. */
  readonly settings: readonly FileName[];
}

export function fileSheet(sheet: Sheet, { from, part, visibility, styles, theme, settings }: SheetContext): FileSheet {
  const scan = new SheetScan();
  from.scanned(part, scan);
  const { root, bindings } = scan;
  const links = from.links(part);
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const isFrozen = ["frozen", "frozenSplit"].includes(attribute(pane, "state") ?? "");
  const defaults = { defaultRowHeight: "15", ...plainAttributes(child(root, "sheetFormatPr"), ["outlineLevelRow", "outlineLevelCol"]) };
  const { columns, rest } = fileColumns(child(root, "cols"), defaults, styles.cells);
  const tableParts = children(child(root, "tableParts"), "tablePart").map((table) => links.get(attribute(table, "r:id") ?? "")?.part ?? null);
  return {
    name: sheet.name,
    visibility,
    cells: fileCells({
      sheet,
      places: scan.styles,
      styles: styles.cells,
      links: fileLinks(child(root, "hyperlinks"), links),
      notes: cellNotes(from.tree(from.linked(part, "comments"))),
    }),
    columns,
    rows: fileRows(scan, styles),
    merges: children(child(root, "mergeCells"), "mergeCell").flatMap((merge) => parsedRange(attribute(merge, "ref") ?? "") ?? []),
    tables: tableParts.flatMap((table) => fileTable(from.tree(table)) ?? []),
    validations: fileValidations(root),
    conditionalFormats: fileConditionalFormats(root, { styles: styles.differential, theme, bindings }),
    protection: fileProtection(child(root, "sheetProtection")),
    page: filePage(root, settings),
    frozen: isFrozen ? { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 } : { rows: 0, columns: 0 },
    tabColor: resolvedColor(color(child(child(root, "sheetPr"), "tabColor")), theme),
    showsGridlines: flag(view, "showGridLines", true),
    charts: fileCharts(from, part, sheet.name),
    filter: fileFilter(child(root, "autoFilter")),
    carried: carriedSheet(root, bindings, { defaults, rest, isFrozen }),
  };
}

/** Heights that are not fixed count as far down as there are cells: LibreOffice measures the last row of all. */
function fileRows(scan: SheetScan, styles: StyleTable): Map<number, FileRow> {
  const lastUsed = [...scan.styles.keys()].reduce((last, row) => Math.max(last, row), -1);
  const says = (row: ScannedRow, at: number): boolean => row.isFixed || row.isHidden || row.outline > 0 || row.style !== null || at <= lastUsed;
  return new Map(
    [...scan.rows].filter(([at, row]) => says(row, at)).map(([at, { style, ...row }]) => [at, { ...row, look: styles.cells[style ?? -1]?.look ?? null }]),
  );
}

function color(element: MarkupElement | null): Parameters<typeof resolvedColor>[0] {
  const [rgb, theme, indexed] = [attribute(element, "rgb"), numeric(element, "theme"), numeric(element, "indexed")];
  if (rgb !== null) return { rgb: rgb.slice(-6) };
  if (theme !== null) return { theme, tint: numeric(element, "tint") ?? 0 };
  return indexed === null ? undefined : { indexed };
}

/** Attributes of a window that fields of their own say, or that say only where somebody last looked. */
const saidOfView = ["workbookViewId", "showGridLines", "tabSelected", "topLeftCell"];
const standAlone = ["protectedRanges", "ignoredErrors"];
/** Conditional formats with newer looks and charts in cells: they need no other part. */
const keptExtensions = ["{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"];

function carriedSheet(root: MarkupElement | null, bindings: ReadonlyMap<string, string>, { defaults, rest, isFrozen }: { readonly defaults: CarriedSheet["defaults"]; readonly rest: CarriedSheet["lastColumns"]; readonly isFrozen: boolean }): CarriedSheet {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const outline = child(child(root, "sheetPr"), "outlinePr");
  const extensions = children(child(root, "extLst"), "ext").filter((extension) => keptExtensions.includes(attribute(extension, "uri") ?? ""));
  const alone = (root?.children ?? []).filter(({ local }) => standAlone.includes(local));
  const kept = (element: MarkupElement): CarriedMarkup => carriedMarkup(element, bindings);
  return {
    view: plainAttributes(view, saidOfView),
    splitPane: pane === null || isFrozen ? null : kept(pane),
    defaults,
    outline: outline === null ? null : kept(outline),
    lastColumns: rest,
    pageSetup: otherPageSetup(root),
    markup: [...alone, ...extensions].map(kept),
  };
}

function plainAttributes(element: MarkupElement | null, without: readonly string[]): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].filter(([name]) => !name.includes(":") && !without.includes(name)));
}
