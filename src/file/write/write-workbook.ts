import { writeXlsx } from "hucre/xlsx";
import { absoluteReference } from "../../core/workbook/address";
import type { CellFormat } from "../../core/workbook/cell-format";
import type { DesiredState } from "../../core/workbook/desired-state";
import { contractNaming, type Naming } from "../../core/workbook/naming";
import { assertWritable } from "./assert-writable";
import { bodyFont } from "./cell-style";
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
  const date = new Date(`${properties.createdOn}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: state.sheets.map((sheet) => sheetFile(sheet, properties.header, naming)),
    namedRanges: state.names.map(({ name, sheet, first, last }) => ({
      name: naming.name(name),
      range: absoluteReference(naming.sheet(sheet), first, last),
    })),
    properties: { title: properties.title, created: date, modified: date, custom: Object.fromEntries(state.properties) },
    defaultFont: bodyFont,
  });
  return replacedParts(bytes, partEdits(state, naming));
}

/** A cached #N/A as the error it is: as a text, a chart would draw it as zero. */
function withErrorCaches(xml: string): string {
  return xml.replace(/ t="str">(<f>[^<]*<\/f><v>#N\/A<\/v>)/g, ' t="e">$1');
}

/** Edits by part: complete tables, rows that grow with what is typed in them, readable charts, fonts in the order of Excel's schema. */
function partEdits(state: DesiredState, naming: Naming): Map<string, (xml: string) => string> {
  const tables = state.sheets.flatMap((sheet) => sheet.tables);
  const edits = new Map<string, (xml: string) => string>(
    tables.map((table, index) => [`xl/tables/table${index + 1}.xml`, (xml) => completedTablePart(xml, table, naming)]),
  );
  for (const [index, sheet] of state.sheets.entries()) {
    if (sheet.rowsGrow && sheet.tables.some((table) => table.rows.length > 0)) edits.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) => xml.replaceAll(' customHeight="1"', ""));
  }
  for (const [index, sheet] of state.sheets.entries()) {
    if (sheet.charts.length > 0) edits.set(`xl/worksheets/sheet${index + 1}.xml`, withErrorCaches);
  }
  for (const index of state.sheets.flatMap((sheet) => sheet.charts).keys()) edits.set(`xl/charts/chart${index + 1}.xml`, withPaleGridlines);
  edits.set("xl/styles.xml", (xml) => xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1"));
  return edits;
}
