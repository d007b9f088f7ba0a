import { parseThemeColors } from "hucre/xlsx";
import type { Result } from "../../core/shared/result";
import { success } from "../../core/shared/result";
import { readGuarded } from "../guard/read-guarded";
import type { RefusedFile } from "../guard/refused-file";
import type { FileBook } from "./file-book";
import { firstDay } from "./first-day";
import { BookPackage } from "./read/book-package";
import { fileSheet } from "./read/sheet";
import { standardTheme } from "./read/standard-theme";
import { styleTable } from "./read/style-table";
import { workbookPart } from "./read/workbook-part";
import { defaultFont } from "./read/default-font";

/**
 * An .xlsx file as plain data, or why it is refused. The guard judges the bytes
 * first; contents of cells come through the file library, the rest from the
 * parts themselves, because the library knows no heights that may change, no
 * styles of columns, no formulas of table columns and few kinds of rules.
 *
 * Not kept: pictures, shapes, form controls and text boxes; pivot tables,
 * slicers and timelines; sheets that are charts; charts of the newest kinds;
 * discussions (their first text stays as a note); links to other workbooks
 * beyond their formulas; fonts inside notes and their size; names of cell
 * styles (their look stays), table styles of the file's own and formats of
 * table parts; gradients from a corner; a leading apostrophe; what-if tables
 * (their results stay); the order a filter sorted by; links over more than one
 * cell (the first cell keeps it); where windows were scrolled to; and the exact
 * place of a chart within its corner cells.
 */
export async function readBook(bytes: Uint8Array): Promise<Result<FileBook, RefusedFile>> {
  const opened = BookPackage.opened(bytes);
  if (!opened.ok) return opened;
  const from = opened.value;
  // Without styles, so that no number becomes a date on the way: dates are rounded to milliseconds.
  const read = await readGuarded(bytes, undefined, [from.parts.styles]);
  if (!read.ok) return read;
  const { sheets, properties = {}, dateSystem = "1900" } = read.value;
  const listed = workbookPart(from.tree(from.workbookPart));
  const theme = from.text(from.themePart) ?? (await standardTheme());
  const colors = parseThemeColors(theme);
  const stylesTree = from.tree(from.parts.styles);
  const font = defaultFont(stylesTree);
  const styles = await styleTable(stylesTree, from.text(from.parts.styles), { font, theme: colors });
  const cells = sheets.map((sheet) => ({ sheet, part: from.parts.worksheets.find(({ name }) => name === sheet.name)?.part ?? "" }));
  const kept = new Set(cells.map(({ sheet }) => sheet.name));
  const { title = null, ...untitled } = properties;
  const { custom = {} } = properties;
  return success({
    dateSystem,
    title,
    defaultFont: { name: font.name, size: font.size },
    sheets: cells.map(({ sheet, part }) =>
      fileSheet(sheet, {
        from,
        part,
        visibility: listed.sheets.find(({ name }) => name === sheet.name)?.visibility ?? "visible",
        styles,
        theme: colors,
        settings: listed.settings.filter((name) => name.sheet === sheet.name),
      }),
    ),
    names: listed.names.filter(({ sheet }) => sheet === null || kept.has(sheet)),
    properties: new Map(Object.entries(custom).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : String(value)])),
    activeSheet: Math.max(0, sheets.findIndex(({ name }) => name === listed.sheets[listed.activeSheet]?.name)),
    carried: {
      // A theme with pictures would need their parts.
      theme: /\sr:(id|embed|link)=/.test(theme) ? null : theme,
      properties: { modified: firstDay, ...untitled },
      font,
      protection: listed.protection,
    },
  });
}
