import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { joined, rawZip } from "./raw-zip";
import { registerWorkbook } from "./register-workbook";
import { oneCell, relationshipsMarkup, workbookPackage, workbookPartsOf } from "./workbook-package";
import { packedZeros } from "./zeros";

/** A file that looks odd to a guard but that people have and need. */
export interface OrdinaryFile {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

const mebibyte = 1024 * 1024;
const wholeSheet = "A1:XFD1048576";

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

function storedParts(isWide: boolean): Parameters<typeof rawZip>[0] {
  return Object.entries(workbookPartsOf()).map(([name, data]) => ({ name, data, isWide }));
}

function withSheets(name: string, ...sheets: string[]): OrdinaryFile {
  return { name, bytes: () => workbookPackage({ sheets }) };
}

function withParts(name: string, parts: Readonly<Record<string, string | Uint8Array>>): OrdinaryFile {
  return { name, bytes: () => workbookPackage({ parts }) };
}

const packages: readonly OrdinaryFile[] = [
  { name: "table, whole-column rules, names of whole columns and rows, print titles", bytes: () => registerWorkbook() },
  { name: "workbook without a plan", bytes: () => workbookPackage() },
  { name: "package written as a stream", bytes: () => streamed(workbookPartsOf()) },
  { name: "package with ZIP64 fields", bytes: () => rawZip(storedParts(true)) },
  {
    name: "package with folders and a comment",
    bytes: () => zipSync({ ...workbookPartsOf(), "xl/media/": new Uint8Array(0) }, { comment: "保存" }),
  },
  {
    name: "picture of blank paper",
    bytes: () => {
      const picture = { name: "xl/media/a.png", data: packedZeros(50), method: 8, size: 50 * mebibyte };
      return rawZip([...storedParts(false), picture]);
    },
  },
];

const parts: readonly OrdinaryFile[] = [
  withParts("sheet that is a chart", {
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/>' +
      '<sheet name="グラフ" sheetId="2" r:id="rId2"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationshipsMarkup([
      "rId1 worksheet worksheets/sheet1.xml",
      "rId2 chartsheet chartsheets/sheet1.xml",
    ]),
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
  }),
  withParts("Power Query's part, long and in UTF-16", {
    "customXml/item1.xml": Uint8Array.from([0xff, 0xfe, ...Array.from({ length: 1_500_000 }, (_, index) => index % 7)]),
  }),
  withParts("custom part that is no sound markup", { "customXml/item1.xml": strToU8("<a><b></a>") }),
  withParts("leftover content type for macros that are gone", {
    "[Content_Types].xml": '<Types><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
  }),
  withParts("prefixes, comments, CDATA, a byte order mark", {
    "xl/worksheets/sheet1.xml":
      '\ufeff<?xml version="1.0"?><!-- > --><x:worksheet xmlns:x="a"><x:sheetData><x:row r="1">' +
      '<x:c r="A1" t="str"><x:v><![CDATA[<c r="ZZZZZ1">]]></x:v></x:c></x:row></x:sheetData></x:worksheet>',
  }),
];

const sheets: readonly OrdinaryFile[] = [
  withSheets("signs inside quotes", `<x a='>"<c r=' b="'"/>${oneCell}`),
  withSheets(
    "height of the last row",
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" ht="30" customHeight="1"></row></sheetData>',
  ),
  withSheets(
    "rows and cells without references",
    "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
  ),
  withSheets("dimension of the whole sheet", `<dimension ref="${wholeSheet}"/>${oneCell}`),
  withSheets(
    "widths of all columns on eighty sheets",
    ...Array.from({ length: 80 }, () => `<cols><col min="1" max="16384" width="9"/></cols>${oneCell}`),
  ),
  withSheets(
    "formulas over the whole sheet",
    `<sheetData><row r="1"><c r="A1"><f t="array" ref="${wholeSheet}">1</f><v>1</v></c>` +
      `<c r="B1"><f t="shared" si="0" ref="${wholeSheet}">1</f><v>1</v></c></row></sheetData>`,
  ),
  withSheets(
    "link and conditional format over the whole sheet",
    `${oneCell}<conditionalFormatting sqref="${wholeSheet}"><cfRule type="expression" priority="1">` +
      `<formula>A1</formula></cfRule></conditionalFormatting>` +
      `<hyperlinks><hyperlink ref="${wholeSheet}" location="A1"/></hyperlinks>`,
  ),
  withSheets(
    "cell two hundred thousand rows down",
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="200000"><c r="T200000"><v>1</v></c></row></sheetData>',
  ),
  withSheets("two hundred sheets", ...Array.from({ length: 200 }, () => oneCell)),
  withSheets(
    "longest text a cell can hold, escaped",
    `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${"&#10;".repeat(32_767)}</t></is></c></row></sheetData>`,
  ),
];

/** Files that must pass, each for what a stricter guard would stumble over. */
export const ordinaryFiles: readonly OrdinaryFile[] = [...packages, ...parts, ...sheets];
