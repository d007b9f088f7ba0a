import { writeXlsx } from "hucre/xlsx";
import { absoluteReference } from "../../core/workbook/address";
import type { CellFormat } from "../../core/workbook/cell-format";
import type { DesiredSheet, DesiredState } from "../../core/workbook/desired-state";
import { contractNaming, type Naming } from "../../core/workbook/naming";
import { assertWritable } from "./assert-writable";
import { bodyFont } from "./cell-style";
import { ColumnFormulas } from "./column-formulas";
import { withFontsInOrder } from "./font-order";
import { replacedParts } from "./replaced-parts";
import { withPaleGridlines } from "./sheet-charts";
import { sheetFile } from "./sheet-file";
import { completedTablePart } from "./table-part";

/** What a file says of itself, beside what its sheets hold. */
export interface FileProperties {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly createdOn: string;
  /** How table headers look. */
  readonly header: CellFormat;
}

/**
 * A new workbook as the bytes of an .xlsx file. The same state gives the same
 * bytes.
 *
 * @throws Error when the state breaks a rule of Excel's file format: a bug of ours.
 */
export async function workbookFile(state: DesiredState, properties: FileProperties): Promise<Uint8Array> {
  assertWritable(state);
  const naming = contractNaming;
  const formulas = new ColumnFormulas();
  const date = new Date(`${properties.createdOn}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: state.sheets.map((sheet) => sheetFile(sheet, properties.header, naming, (formula) => formulas.mark(formula))),
    namedRanges: state.names.map(({ name, sheet, first, last }) => ({
      name: naming.name(name),
      range: absoluteReference(naming.sheet(sheet), first, last),
    })),
    properties: { title: properties.title, created: date, modified: date, custom: Object.fromEntries(state.properties) },
    defaultFont: bodyFont,
  });
  return replacedParts(bytes, partEdits(state, naming, formulas));
}

/** Edits by part: complete tables, readable charts, fonts in the order of Excel's schema, and what the sheets lack. */
function partEdits(state: DesiredState, naming: Naming, formulas: ColumnFormulas): Map<string, (xml: string) => string> {
  const tables = state.sheets.flatMap((sheet) => sheet.tables);
  const charts = state.sheets.flatMap((sheet) => sheet.charts);
  return new Map([
    ...tables.map((table, index) => [`xl/tables/table${index + 1}.xml`, (xml: string) => completedTablePart(xml, table, naming)] as const),
    ...state.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, (xml: string) => completedSheetPart(xml, sheet, formulas)] as const),
    ...charts.map((_, index) => [`xl/charts/chart${index + 1}.xml`, withPaleGridlines] as const),
    ["xl/styles.xml", withFontsInOrder] as const,
  ]);
}

/** Rows that grow with what is typed in them, formulas in place of their marks, and errors that are no texts: a chart would draw these as zero. */
function completedSheetPart(xml: string, sheet: DesiredSheet, formulas: ColumnFormulas): string {
  const grown = sheet.rowsGrow && sheet.tables.some((table) => table.rows.length > 0) ? xml.replaceAll(' customHeight="1"', "") : xml;
  const withErrors = sheet.charts.length > 0 ? grown.replace(/ t="str">(<f>[^<]*<\/f><v>#N\/A<\/v>)/g, ' t="e">$1') : grown;
  return formulas.inserted(withErrors);
}
