import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { joined, rawZip } from "./raw-zip";
import { oneCell, relationshipsMarkup, workbookPackage, workbookPartsOf } from "./workbook-package";
import { packedZeros } from "./zeros";

/** A file that looks odd to a guard but that people have and need. */
export interface OrdinaryFile {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

const wholeSheet = "A1:XFD1048576";
const numbers = Array.from({ length: 200 }, (_, index) => index + 1);

/** Rows of a register: number, name, rate. */
export function registerRows(count: number): (string | number)[][] {
  return [["番号", "取組", "割合"], ...Array.from({ length: count }, (_, index) => [index + 1, `取組${index % 35}`, index / count])];
}

/** A workbook as hucre writes it: a table, whole-column rules, print titles, formats. */
export function registerWorkbook(rows = 300): Promise<Uint8Array> {
  const percent = { style: { numFmt: "0.0%" } };
  return writeXlsx({
    sheets: [
      {
        name: "進捗",
        rows: registerRows(rows),
        columns: [{ width: 8 }, { width: 40 }, { width: 12 }],
        cells: new Map(numbers.slice(0, Math.min(rows, 200)).map((row) => [`${row},2`, percent])),
        tables: [{ name: "Progress", range: `A1:C${rows + 1}`, columns: [{ name: "番号" }, { name: "取組" }, { name: "割合" }] }],
        dataValidations: [
          { type: "list", values: ["計画どおり", "遅れ"], range: "B1:B1048576" },
          { type: "decimal", operator: "between", formula1: "0", formula2: "1", range: wholeSheet },
        ],
        conditionalRules: [{ type: "expression", priority: 1, formula: "$C1>0.5", range: "A1:C1048576", style: { fill: { type: "pattern", pattern: "solid" } } }],
        merges: [{ startRow: 0, startCol: 5, endRow: 1_048_575, endCol: 5 }],
        pageSetup: { orientation: "landscape", printTitlesRow: "1:1", printTitlesColumn: "A:B" },
      },
      { name: "空のシート", rows: [] },
    ],
    namedRanges: [{ name: "全体", range: "'進捗'!$A:$XFD" }, { name: "全行", range: "'進捗'!$1:$1048576" }],
    properties: { custom: { "plan.schema": "1" } },
  });
}

/** The same parts packed while streaming, sizes behind the data, as servers write them. */
function streamed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, content] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return joined(pieces);
}

function withSheet(name: string, ...sheets: string[]): OrdinaryFile {
  return { name, bytes: () => workbookPackage({ sheets }) };
}

const chartSheet = {
  "xl/workbook.xml": '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="グラフ" sheetId="2" r:id="rId2"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels": relationshipsMarkup(["rId1 worksheet worksheets/sheet1.xml", "rId2 chartsheet chartsheets/sheet1.xml"]),
  "xl/chartsheets/sheet1.xml": "<chartsheet/>",
};

/** Files that must pass, each for what a stricter guard would stumble over. */
export const ordinaryFiles: readonly OrdinaryFile[] = [
  { name: "table, whole-column rules, names of whole columns and rows, print titles", bytes: () => registerWorkbook() },
  { name: "workbook without a plan", bytes: () => workbookPackage() },
  { name: "sheet that is a chart", bytes: () => workbookPackage({ parts: chartSheet }) },
  { name: "package written as a stream", bytes: () => streamed(workbookPartsOf()) },
  { name: "package with ZIP64 fields", bytes: () => rawZip(Object.entries(workbookPartsOf()).map(([name, data]) => ({ name, data, isWide: true }))) },
  { name: "package with folders and a comment", bytes: () => zipSync({ ...workbookPartsOf(), "xl/media/": new Uint8Array(0) }, { comment: "保存" }) },
  { name: "picture of blank paper", bytes: () => workbookPackage({ parts: { "xl/media/image1.png": new Uint8Array(20_000_000) } }) },
  { name: "Power Query's part, long and in UTF-16", bytes: () => workbookPackage({ parts: { "customXml/item1.xml": Uint8Array.from([0xff, 0xfe, ...Array.from({ length: 1_500_000 }, (_, index) => index % 7)]) } }) },
  { name: "leftover content type for macros that are gone", bytes: () => workbookPackage({ parts: { "[Content_Types].xml": '<Types><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>' } }) },
  { name: "prefixes, comments, CDATA, a byte order mark", bytes: () => workbookPackage({
    parts: { "xl/worksheets/sheet1.xml": '\ufeff<?xml version="1.0"?><!-- > --><x:worksheet xmlns:x="a"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v><![CDATA[<c r="ZZZZZ1">]]></x:v></x:c></x:row></x:sheetData></x:worksheet>' },
  }) },
  { name: "signs inside quotes", bytes: () => workbookPackage({ sheets: [`<x a='>"<c r=' b="'"/>${oneCell}`] }) },
  { name: "packed picture of nothing", bytes: () => rawZip([...Object.entries(workbookPartsOf()).map(([name, data]) => ({ name, data })), { name: "xl/media/a.png", data: packedZeros(50), method: 8, size: 50 * 1024 * 1024 }]) },
  { name: "custom XML nobody reads", bytes: () => zipSync({ ...workbookPartsOf(), "customXml/item1.xml": strToU8("<a><b></a>") }) },
  withSheet("height of the last row", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" ht="30" customHeight="1"></row></sheetData>'),
  withSheet("rows and cells without references", "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"),
  withSheet("dimension of the whole sheet", `<dimension ref="${wholeSheet}"/>${oneCell}`),
  withSheet("widths of all columns", ...Array.from({ length: 80 }, () => `<cols><col min="1" max="16384" width="9"/></cols>${oneCell}`)),
  withSheet("formulas over the whole sheet", `<sheetData><row r="1"><c r="A1"><f t="array" ref="${wholeSheet}">1</f><v>1</v></c><c r="B1"><f t="shared" si="0" ref="${wholeSheet}">1</f><v>1</v></c></row></sheetData>`),
  withSheet("link and conditional format over the whole sheet", `${oneCell}<conditionalFormatting sqref="${wholeSheet}"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="${wholeSheet}" location="A1"/></hyperlinks>`),
  withSheet("cell in the last row of a few columns", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="200000"><c r="T200000"><v>1</v></c></row></sheetData>'),
  withSheet("two hundred sheets", ...Array.from({ length: 200 }, () => oneCell)),
  withSheet("longest text a cell can hold, escaped", `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${"&#10;".repeat(32_767)}</t></is></c></row></sheetData>`),
];
