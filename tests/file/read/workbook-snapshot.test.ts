import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { readFileSnapshot } from "../../support/office/read-file";
import { type PackageParts, relationshipsMarkup, workbookPackage } from "../../support/workbook-package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const dateStyle = '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>';

function read(parts: PackageParts): Promise<Snapshot> {
  return readFileSnapshot(workbookPackage(parts));
}

function firstCells({ sheets }: Snapshot): CellValue[] {
  return (sheets[0]?.cells?.[0] ?? []).map(({ value }) => value);
}

describe("the cells of a file", () => {
  test("are numbers where they show dates, in the file's own date system", async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>44651</v></c><c r="B1" s="1"><v>43189</v></c><c r="C1" s="1"><v>44651.5</v></c></row></sheetData>';
    const with1900 = await read({ sheets: [sheet], styles: dateStyle });
    expect([with1900.dateSystem, ...firstCells(with1900)]).toEqual(["1900", 44651, 43189, 44651.5]);
    const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const with1904 = await read({ sheets: [sheet], styles: dateStyle, parts: { "xl/workbook.xml": workbook } });
    expect([with1904.dateSystem, ...firstCells(with1904)]).toEqual(["1904", 44651, 43189, 44651.5]);
  });

  test("are the numbers that stand there, however small, in both date systems: 2% typed where a date is asked for", async () => {
    const typed = [...Array.from({ length: 62 }, (_, number) => number), 0.25, 0.575, 12.5, 58.75, 61.25];
    // The file library takes 60, a day that never was, for the day before it.
    const wanted = { "1900": typed.map((number) => (number === 60 ? 59 : number)), "1904": typed };
    const sheet = `<sheetData><row r="1">${typed.map((number) => `<c s="1"><v>${number}</v></c>`).join("")}</row></sheetData>`;
    for (const dateSystem of ["1900", "1904"] as const) {
      const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${dateSystem === "1904" ? 1 : 0}"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
      const found = await read({ sheets: [sheet], styles: dateStyle, parts: { "xl/workbook.xml": workbook } });
      expect(found.dateSystem).toBe(dateSystem);
      expect(firstCells(found)).toEqual(wanted[dateSystem].map((number) => expect.closeTo(number, 7)));
    }
  });

  test("have a formula with the value it had, or with none when the program that saved the file kept none", async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><f>1234/2145</f><v>0.5752</v></c><c r="B1"><f>1234/2145</f></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row></sheetData>';
    const { sheets } = await read({ sheets: [sheet] });
    expect(sheets[0]?.cells?.[0]?.map(({ value, formula }) => [value, formula])).toEqual([
      [0.5752, "1234/2145"],
      [null, "1234/2145"],
      ["ab", '"a"&"b"'],
    ]);
  });

  test("stand where they stand, with nothing before them", async () => {
    const { sheets } = await read({ sheets: ['<sheetData><row r="3"><c r="C3"><v>7</v></c></row></sheetData>'] });
    expect(sheets[0]?.cells?.[2]?.map(({ value }) => value)).toEqual([null, null, 7]);
  });
});

describe("the tables of a file", () => {
  const table = (inside: string, range: string, extra = ""): string =>
    `<table xmlns="${main}" id="1" name="T" displayName="T" ref="${range}"${extra}><tableColumns count="2">${inside}</tableColumns></table>`;
  const columns = '<tableColumn id="1" name="年度"/><tableColumn id="2" name="値"/>';
  const rows = (cells: readonly (readonly (string | number)[])[]): string =>
    cells.map((row, index) => `<row r="${index + 2}">${row.map((value, column) => cell(`${"BC"[column] ?? ""}${index + 2}`, value)).join("")}</row>`).join("");
  const cell = (at: string, value: string | number): string => (typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`);
  const file = (markup: string, part: string): Promise<Snapshot> =>
    read({
      sheets: [`<sheetData>${rows([["年度", "値"], ["R3", 1], ["R4", 2], ["計", 3]])}</sheetData>${markup}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`],
      parts: { "xl/tables/table1.xml": part, "xl/worksheets/_rels/sheet1.xml.rels": relationshipsMarkup(["rId1 table ../tables/table1.xml"]) },
    });

  test("have their headers and data rows, without a row of totals", async () => {
    const plain = await file("", table(columns, "B2:C5"));
    expect(plain.tables.map(({ name, sheet, place, headers, rows: data, isTable }) => ({ name, sheet, place, headers, data: data.map((row) => row.map(({ value }) => value)), isTable }))).toEqual([
      { name: "T", sheet: "Sheet1", place: { row: 1, column: 1 }, headers: ["年度", "値"], data: [["R3", 1], ["R4", 2], ["計", 3]], isTable: true },
    ]);
    const totalled = await file("", table(columns, "B2:C5", ' totalsRowCount="1" totalsRowShown="1"'));
    expect(totalled.tables[0]?.rows).toHaveLength(2);
  });

  test("have the rule that covers a whole column, and none where it covers a part", async () => {
    const rule = (range: string): string => `<dataValidations count="1"><dataValidation type="whole" sqref="${range}"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>`;
    expect((await file(rule("C3:C5"), table(columns, "B2:C5"))).tables[0]?.validations).toEqual([null, { type: "whole", first: "0", second: "9" }]);
    expect((await file(rule("A1:Z99"), table(columns, "B2:C5"))).tables[0]?.validations).toHaveLength(2);
    expect((await file(rule("C3:C4"), table(columns, "B2:C5"))).tables[0]?.validations).toEqual([null, null]);
  });

  test("have only the conditional formats that bear our mark", async () => {
    const format = (formula: string): string => `<conditionalFormatting sqref="C3:C5"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const { tables } = await file(`${format('($C3=1)+N("plan:rule")')}${format("$C3=2")}`, table(columns, "B2:C5"));
    expect(tables[0]?.conditionalFormats).toEqual(['($C3=1)+N("plan:rule")']);
  });
});
