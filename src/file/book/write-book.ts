import type { Workbook } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { ColumnFormulas } from "../write/column-formulas";
import { replacedParts } from "../write/replaced-parts";
import { withPaleGridlines } from "../write/sheet-charts";
import type { FileBook } from "./file-book";
import { firstDay } from "./first-day";
import { type BookSheet, bookSheet } from "./write/book-sheet";
import { finishedStyles } from "./write/styles-markup";
import { tablePart } from "./write/table-markup";
import { finishedWorkbook } from "./write/workbook-markup";
import { FormulaMarks } from "./write/written-cells";

/**
 * A book as the bytes of an .xlsx file. The same book gives the same bytes.
 *
 * @throws Error when the book breaks a rule of Excel's file format, such as a
 * sheet's name that Excel refuses: whoever changes a book sees to its rules.
 */
export async function bookBytes(book: FileBook): Promise<Uint8Array> {
  const base = { ...(book.carried?.font.name === book.defaultFont.name ? book.carried.font : {}), ...book.defaultFont };
  const formulas = new ColumnFormulas();
  const marks = new FormulaMarks(formulas);
  const sheets = book.sheets.map((sheet, index) => bookSheet(sheet, { base, formulas, marks, isActive: index === book.activeSheet }));
  const bytes = await writeXlsx({
    sheets: sheets.map(({ given }) => given),
    properties: properties(book),
    defaultFont: base,
    dateSystem: book.dateSystem,
    activeSheet: book.activeSheet,
  });
  return replacedParts(bytes, partEdits(book, sheets));
}

function partEdits(book: FileBook, sheets: readonly BookSheet[]): Map<string, (xml: string) => string> {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const charts = book.sheets.flatMap((sheet) => sheet.charts);
  const theme = book.carried?.theme ?? null;
  return new Map([
    ...sheets.map(({ finished }, index) => [`xl/worksheets/sheet${index + 1}.xml`, finished] as const),
    ...tables.map((table, index) => [`xl/tables/table${index + 1}.xml`, () => tablePart(table, index + 1)] as const),
    ...charts.map((chart, index) => [`xl/charts/chart${index + 1}.xml`, chart.kind === "line" ? withPaleGridlines : () => chart.carried] as const),
    ...sheets.map((_, index) => [`xl/comments${index + 1}.xml`, withBlanksKept] as const),
    ["xl/workbook.xml", (xml: string) => finishedWorkbook(xml, book)] as const,
    ["xl/styles.xml", finishedStyles] as const,
    ...(theme === null ? [] : [["xl/theme/theme1.xml", () => theme] as const]),
  ]);
}

/** Notes may begin and end with blanks and line breaks. */
function withBlanksKept(xml: string): string {
  return xml.replaceAll("<t>", '<t xml:space="preserve">');
}

/** Properties that were numbers or dates in the file stay so, as long as nobody changed them. */
function properties({ title, properties: texts, carried }: FileBook): NonNullable<Workbook["properties"]> {
  const { custom: typed = {}, ...others } = carried?.properties ?? {};
  const custom = [...texts].map(([name, text]) => {
    const value = Object.hasOwn(typed, name) ? typed[name] : undefined;
    const read = value instanceof Date ? value.toISOString() : String(value);
    return [name, value !== undefined && read === text ? value : text] as const;
  });
  return { modified: firstDay, ...others, ...(title === null ? {} : { title }), custom: Object.fromEntries(custom) };
}
