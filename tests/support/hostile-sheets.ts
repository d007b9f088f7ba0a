import type { HostileFile } from "./hostile-file";
import { hostileFile } from "./hostile-file";
import type { PackageParts } from "./workbook-package";
import { withTables } from "./tables-package";
import { oneCell, workbookPackage } from "./workbook-package";

type Code = HostileFile["expectedCode"];

function withSheet(name: string, code: Code, sheet: () => string, more: PackageParts = {}): HostileFile {
  return hostileFile(name, code, () => workbookPackage({ ...more, sheets: [sheet()] }));
}

function withRows(name: string, code: Code, rows: string): HostileFile {
  return withSheet(name, code, () => `<sheetData>${rows}</sheetData>`);
}

/** A sheet with one text cell, of this value, where there is a single string to refer to. */
function withStringIndex(name: string, value: string): HostileFile {
  const row = `<row><c r="B2" t="s">${value}</c></row>`;
  const more = { sharedStrings: "<si><t>一</t></si>" };
  return withSheet(name, "badSharedString", () => `<sheetData>${row}</sheetData>`, more);
}

function cell(reference: string, attributes = ""): string {
  return `<row><c r="${reference}" ${attributes}><v>1</v></c></row>`;
}

function times(count: number, markup: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => markup(index)).join("");
}

function columns(count: number, last: number): string {
  return `<cols>${times(count, () => `<col min="1" max="${last}" width="9"/>`)}</cols>${oneCell}`;
}

/** Text of over a million letters that does not pack well, so that its length alone is what is refused. */
function longText(): string {
  return times(200_000, (index) => `${index * 7_919}`);
}

/** Files whose sheets would stop or mislead a reader. */
export const hostileSheets: readonly HostileFile[] = [
  withRows("cell at the last corner", "sheetTooLarge", cell("XFD1048576")),
  withRows("two cells a million rows apart", "sheetTooLarge", cell("A1") + cell("D1048576")),
  hostileFile("forty sheets, each a little large", "sheetTooLarge", () =>
    workbookPackage({ sheets: Array.from({ length: 40 }, () => `<sheetData>${cell("Z9000")}</sheetData>`) }),
  ),
  withSheet("1.1 million cells", "tooManyCells", () => {
    const row = (index: number): string => times(1_000, (column) => `<c s="${(index * column) % 97}"/>`);
    return `<sheetData>${times(1_100, (index) => `<row>${row(index)}</row>`)}</sheetData>`;
  }),
  withRows("cell in column ZZZZZ", "cellOutsideSheet", cell("ZZZZZ1")),
  withRows("cell in row 1,048,577", "cellOutsideSheet", cell("A1048577")),
  withRows("cell without a row", "cellOutsideSheet", cell("A")),
  withRows("cell without a column", "cellOutsideSheet", cell("12")),
  withRows("cell in wide letters", "cellOutsideSheet", cell("Ａ１")),
  withRows("row far beyond the sheet", "cellOutsideSheet", '<row r="99999999999"><c><v>1</v></c></row>'),
  withRows("row below the first", "cellOutsideSheet", '<row r="-5"><c><v>1</v></c></row>'),
  withRows("more columns than a sheet has", "cellOutsideSheet", '<row><c r="XFD1"/><c/></row>'),
  hostileFile("ten tables over each other, each over every column", "sheetTooLarge", () => withTables(cell("XFD90"), Array.from({ length: 10 }, () => "A1:XFD90"))),
  withSheet("merge over the whole sheet", "mergeTooLarge", () =>
    `${oneCell}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
  ),
  withSheet("widths of all columns ten thousand times", "tooManyColumnWidths", () => columns(10_000, 16_384)),
  withSheet("widths of more columns than there are", "tooManyColumnWidths", () => columns(100, 99_999_999_999)),
  withStringIndex("shared string beyond the last", "<v>1</v>"),
  withStringIndex("shared string that is a word", "<v>one</v>"),
  withStringIndex("shared string below the first", "<v>-1</v>"),
  withStringIndex("shared string between two", "<v>0.5</v>"),
  withStringIndex("shared string in pieces", "<v>0<!-- -->1</v>"),
  withStringIndex("shared string left out", ""),
  withRows("shared string type in disguise", "badSharedString", cell("B2", 't="&#115;"')),
  withSheet("attribute of a million letters", "textTooLong", () => `${oneCell}<x a="${longText()}"/>`),
  withSheet("tag that never ends", "textTooLong", () => `${oneCell}<x ${longText()}`),
  withSheet("elements a hundred thousand deep", "tooDeep", () =>
    oneCell + "<x>".repeat(100_000) + "</x>".repeat(100_000),
  ),
  withSheet("element that is never closed", "malformedMarkup", () => `${oneCell}<x>`),
  withSheet("element that was never opened", "malformedMarkup", () => `${oneCell}</x></worksheet></worksheet>`),
  hostileFile("text of a million letters", "textTooLong", () =>
    workbookPackage({ sharedStrings: `<si><t>${longText()}</t></si>` }),
  ),
  hostileFile("number format of 20,000 letters", "textTooLong", () =>
    workbookPackage({ styles: `<numFmts><numFmt numFmtId="200" formatCode="${"0".repeat(20_000)}"/></numFmts>` }),
  ),
  hostileFile("1.2 million formats", "tooManyElements", () =>
    workbookPackage({ styles: `<dxfs>${times(600_000, (index) => `<dxf><a${index % 977}/></dxf>`)}</dxfs>` }),
  ),
];
