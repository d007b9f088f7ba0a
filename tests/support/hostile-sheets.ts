import type { HostileFile } from "./hostile-file";
import { hostileFile } from "./hostile-file";
import type { PackageParts } from "./workbook-package";
import { oneCell, relationshipsMarkup, workbookPackage } from "./workbook-package";

type Code = HostileFile["expectedCode"];

function withSheet(name: string, code: Code, sheet: string, more: PackageParts = {}): HostileFile {
  return hostileFile(name, code, () => workbookPackage({ ...more, sheets: [sheet] }));
}

function withCells(name: string, code: Code, rows: string, more: PackageParts = {}): HostileFile {
  return withSheet(name, code, `<sheetData>${rows}</sheetData>`, more);
}

function withParts(name: string, code: Code, parts: Readonly<Record<string, string>>): HostileFile {
  return hostileFile(name, code, () => workbookPackage({ parts }));
}

function cell(reference: string, attributes = "", value = "1"): string {
  return `<row><c r="${reference}" ${attributes}><v>${value}</v></c></row>`;
}

function times(count: number, markup: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => markup(index)).join("");
}

const laughs = `<!DOCTYPE sst [<!ENTITY a "ha">${times(9, (index) => `<!ENTITY ${"bcdefghij"[index] ?? "z"} "&a;&a;&a;">`)}]>`;
/** Text that does not pack well, so that length alone is what is refused. */
const varied = times(200_000, (index) => `${index * 7_919}`);

/** Files whose parts harm, mislead or stop a reader. */
export const hostileSheets: readonly HostileFile[] = [
  withCells("cell at the last corner", "sheetTooLarge", cell("XFD1048576")),
  withCells("two cells a million rows apart", "sheetTooLarge", cell("A1") + cell("D1048576")),
  hostileFile("many sheets, each a little large", "sheetTooLarge", () =>
    workbookPackage({ sheets: Array.from({ length: 40 }, () => `<sheetData>${cell("Z9000")}</sheetData>`) }),
  ),
  withCells("cell in column ZZZZZ", "cellOutsideSheet", cell("ZZZZZ1")),
  withCells("cell in row 1,048,577", "cellOutsideSheet", cell("A1048577")),
  withCells("cell without a row", "cellOutsideSheet", cell("A")),
  withCells("cell without a column", "cellOutsideSheet", cell("12")),
  withCells("cell of another language", "cellOutsideSheet", cell("Ａ１")),
  withCells("row far beyond the sheet", "cellOutsideSheet", '<row r="99999999999"><c><v>1</v></c></row>'),
  withCells("row below the first", "cellOutsideSheet", '<row r="-5"><c><v>1</v></c></row>'),
  withCells("more columns than a sheet has", "cellOutsideSheet", `<row><c r="XFD1"/><c/></row>`),
  withCells("1.1 million cells", "tooManyCells", times(1_100, (row) => `<row r="${row + 1}">${times(1_000, (index) => `<c s="${(index * row) % 97}"/>`)}</row>`)),
  withSheet("merge over the whole sheet", "mergeTooLarge", `${oneCell}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
  withSheet("widths of all columns, ten thousand times", "tooManyColumnWidths", `<cols>${times(10_000, () => '<col min="1" max="16384" width="9"/>')}</cols>${oneCell}`),
  withSheet("widths of more columns than there are", "tooManyColumnWidths", `<cols>${times(100, () => '<col min="1" max="99999999999" width="9"/>')}</cols>${oneCell}`),
  withCells("shared string beyond the last", "badSharedString", cell("B2", 't="s"', "1"), { sharedStrings: "<si><t>一</t></si>" }),
  withCells("shared string that is a word", "badSharedString", cell("B2", 't="s"', "one"), { sharedStrings: "<si><t>一</t></si>" }),
  withCells("shared string below the first", "badSharedString", cell("B2", 't="s"', "-1"), { sharedStrings: "<si><t>一</t></si>" }),
  withCells("shared string between two", "badSharedString", cell("B2", 't="s"', "0.5"), { sharedStrings: "<si><t>一</t></si><si/>" }),
  withCells("shared string left out", "badSharedString", '<row><c r="A1" t="s"/></row>', { sharedStrings: "<si><t>一</t></si>" }),
  withCells("shared string type in disguise", "badSharedString", cell("B2", 't="&#115;"', "9")),
  withParts("a billion laughs", "documentType", { "xl/sharedStrings.xml": `${laughs}<sst><si><t>&j;</t></si></sst>` }),
  withParts("entity from outside", "documentType", { "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>' }),
  withParts("declaration in a part nobody reads", "documentType", { "customXml/item1.xml": "<!DOCTYPE a><a/>" }),
  withParts("sheet without its part", "missingPart", { "xl/_rels/workbook.xml.rels": relationshipsMarkup(["rId1 worksheet worksheets/none.xml"]) }),
  withParts("sheet without its link", "missingPart", { "xl/_rels/workbook.xml.rels": relationshipsMarkup([]) }),
  withParts("table without its part", "missingPart", { "xl/worksheets/_rels/sheet1.xml.rels": relationshipsMarkup(["rId1 table ../tables/none.xml"]) }),
  withParts("three hundred sheets of one part", "sharedPart", { "xl/workbook.xml": `<workbook><sheets>${times(300, (index) => `<sheet name="${index}" r:id="rId1"/>`)}</sheets></workbook>` }),
  withParts("one table a thousand times", "sharedPart", {
    "xl/tables/table1.xml": "<table/>",
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsMarkup(times(1_000, (index) => `rId${index} table ../tables/table1.xml,`).split(",").slice(0, -1)),
  }),
  withParts("two thousand sheets", "tooManySheets", { "xl/workbook.xml": `<workbook><sheets>${times(2_000, (index) => `<sheet name="${index}" r:id="rId1"/>`)}</sheets></workbook>` }),
  withParts("relationships without end", "tooManyElements", { "xl/_rels/workbook.xml.rels": relationshipsMarkup(Array.from({ length: 6_000 }, (_, index) => `r${index} image a`)) }),
  withParts("pivot caches without end", "tooManyElements", { "xl/workbook.xml": `<workbook><pivotCaches>${times(30_000, (index) => `<pivotCache cacheId="${index}" r:id="x"/>`)}</pivotCaches></workbook>` }),
  hostileFile("1.2 million formats", "tooManyElements", () =>
    workbookPackage({ styles: `<dxfs>${times(600_000, (index) => `<dxf><a${index % 977}/></dxf>`)}</dxfs>` }),
  ),
  hostileFile("number format of 20,000 letters", "textTooLong", () =>
    workbookPackage({ styles: `<numFmts><numFmt numFmtId="200" formatCode="${"0".repeat(20_000)}"/></numFmts>` }),
  ),
  hostileFile("text of a million letters", "textTooLong", () => workbookPackage({ sharedStrings: `<si><t>${varied}</t></si>` })),
  withSheet("attribute of a million letters", "textTooLong", `${oneCell}<x a="${varied}"/>`),
  withSheet("tag that never ends", "textTooLong", `${oneCell}<x ${varied}`),
  withSheet("elements a hundred thousand deep", "tooDeep", oneCell + "<x>".repeat(100_000) + "</x>".repeat(100_000)),
  withSheet("element that is never closed", "malformedMarkup", `${oneCell}<x>`),
  withSheet("element that was never opened", "malformedMarkup", `${oneCell}</x></worksheet></worksheet>`),
  withParts("part with two roots", "malformedMarkup", { "xl/sharedStrings.xml": "<sst/><sst/>" }),
  withParts("part without markup", "malformedMarkup", { "xl/styles.xml": "" }),
  withParts("part in another encoding", "malformedMarkup", { "xl/styles.xml": String.fromCharCode(..."<styleSheet/>".split("").flatMap((letter) => [letter.charCodeAt(0), 0])) }),
  withSheet("closing tags that do not match", "unreadable", oneCell, { styles: "<fonts></fills>" }),
];
