import { describe, expect, test } from "@jest/globals";
import { invariant } from "../../../src/core/shared/invariant";
import type { FileBook } from "../../../src/file/book/file-book";
import type { FileCell } from "../../../src/file/book/file-cell";
import type { FileSheet } from "../../../src/file/book/file-sheet";
import { readBook } from "../../../src/file/book/read-book";
import { bookBytes } from "../../../src/file/book/write-book";
import { bookOf } from "../../support/books/book-of";
import { ooxmlErrors } from "../../support/office/ooxml-validator";
import { type PackageParts, relationshipsMarkup, workbookPackage } from "../../support/workbook-package";
import { workbookParts } from "../../support/workbook-parts";

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="General"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.5"/><name val="游ゴシック"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="57" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"><alignment horizontal="general" vertical="bottom" textRotation="0"/><protection locked="true" hidden="false"/></xf>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

async function firstSheet(given: PackageParts): Promise<FileSheet> {
  return sheetOf(await bookOf(workbookPackage({ styles, ...given })));
}

function sheetOf(book: FileBook): FileSheet {
  const [sheet] = book.sheets;
  invariant(sheet !== undefined, "a book has a sheet");
  return sheet;
}

/** What a file says, and what it says after a round. */
async function twice(given: PackageParts): Promise<readonly FileSheet[]> {
  const book = await bookOf(workbookPackage({ styles, ...given }));
  return [sheetOf(book), sheetOf(await bookOf(await bookBytes(book)))];
}

function cellsMarkup(...cells: readonly string[]): string {
  return `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;
}

describe("cells", () => {
  test("a formula that is written once for many cells is read for each of them", async () => {
    const rows = [
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$1</f><v>1</v></c></row>',
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>',
      '<row r="4"><c r="B4" t="str"><f t="shared" si="0"/><v>三</v></c></row>',
    ];
    const { cells } = await firstSheet({ sheets: [`<sheetData>${rows.join("")}</sheetData>`] });
    expect([...cells.values()].map(({ formula, value }) => [formula, value])).toEqual([["A2*$A$1", 1], ["A3*$A$1", 2], ["A4*$A$1", "三"]]);
  });

  test("a number shown as a date stays the number it is, to the last digit, in both date systems", async () => {
    for (const names of ["", '<workbookPr date1904="1"/>']) {
      for (const sheet of await twice({ sheets: [cellsMarkup('<c r="A1" s="1"><v>44682.123456789012</v></c>', '<c r="B1" s="2"><v>59</v></c>')], names })) {
        expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([44682.12345678901, 59]);
      }
    }
  });

  test("a format that only has a number is read as Japanese Excel shows it, and keeps its number", async () => {
    const book = await bookOf(workbookPackage({ styles, sheets: [cellsMarkup('<c r="A1" s="1"><v>1</v></c>', '<c r="B1" s="2"><v>1</v></c>', '<c r="C1" s="5"><v>1</v></c>')] }));
    expect([...sheetOf(book).cells.values()].map(({ format }) => format.numberFormat)).toEqual(["m/d/yyyy", "[$-411]ge.m.d", "0%"]);
    const written = workbookParts(await bookBytes(book));
    expect(written.styles).not.toContain("<numFmt ");
    expect(written.styles).toMatch(/<xf numFmtId="14".*<xf numFmtId="57".*<xf numFmtId="9"/);
  });

  test("theme and palette colours are told as RRGGBB and written as they were", async () => {
    const book = await bookOf(workbookPackage({ styles, sheets: [cellsMarkup('<c r="A1" s="3"/>')] }));
    expect(sheetOf(book).cells.get("0,0")?.format).toEqual({ bold: true, fontColor: "223962", fill: "FFFF00" });
    const written = workbookParts(await bookBytes(book));
    expect(written.styles).toContain('<color theme="4" tint="-0.5"/>');
    expect(written.styles).toContain('<fgColor indexed="13"/>');
  });

  test("a style that spells out what every cell has is no style", async () => {
    const { cells } = await firstSheet({ sheets: [cellsMarkup('<c r="A1" s="4"><v>1</v></c>', '<c r="B1" s="4"/>')] });
    expect([...cells]).toEqual([["0,0", plain({ value: 1 })]]);
  });

  test("errors stay errors, and texts that read like errors stay texts", async () => {
    const markup = cellsMarkup('<c r="A1" t="e"><v>#N/A</v></c>', '<c r="B1" t="e"><f>NA()</f><v>#N/A</v></c>', '<c r="C1" t="inlineStr"><is><t>#N/A</t></is></c>', '<c r="D1" t="str"><f>"#N/A"</f><v>#N/A</v></c>');
    for (const sheet of await twice({ sheets: [markup] })) {
      expect([...sheet.cells.values()]).toEqual([
        plain({ value: "#N/A", isError: true }), plain({ value: "#N/A", isError: true, formula: "NA()" }), plain({ value: "#N/A" }), plain({ value: "#N/A", formula: '"#N/A"' }),
      ]);
    }
  });

  test("a spilling formula keeps its range", async () => {
    const markup = cellsMarkup('<c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(D1:D2)</f><v>1</v></c>', '<c r="B1"><v>2</v></c>');
    for (const sheet of await twice({ sheets: [markup] })) {
      expect(sheet.cells.get("0,0")).toEqual(plain({ value: 1, formula: "TRANSPOSE(D1:D2)", carried: { formulaType: "array", formulaRef: "A1:B1" } }));
    }
  });
});

describe("what stands around the cells", () => {
  test("columns alike up to the last are kept as one, and those before it one by one", async () => {
    const columns = '<cols><col min="2" max="3" width="9.140625" style="3"/><col min="4" max="4" width="20" customWidth="1" hidden="1"/><col min="5" max="16384" width="11.5" customWidth="1"/></cols>';
    for (const sheet of await twice({ sheets: [`${columns}<sheetData/>`] })) {
      expect([...sheet.columns].map(([at, { width, isHidden, format }]) => [at, width, isHidden, format.fill])).toEqual([[1, null, false, "FFFF00"], [2, null, false, "FFFF00"], [3, 20, true, undefined]]);
      expect(sheet.carried?.lastColumns?.from).toBe(4);
    }
  });

  test("the last row of all, which LibreOffice measures, does not make a sheet long", async () => {
    const sheet = await firstSheet({ sheets: ['<sheetData><row r="1" ht="12.8"><c r="A1"><v>1</v></c></row><row r="1048576" ht="12.8" customHeight="0"/></sheetData>'] });
    expect([...sheet.rows.keys()]).toEqual([0]);
  });

  test("a conditional format without a pattern fills with its background", async () => {
    const rule = '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="7"><formula>A1&lt;0</formula></cfRule></conditionalFormatting>';
    for (const sheet of await twice({ sheets: [`<sheetData/>${rule}`] })) {
      expect(sheet.conditionalFormats).toMatchObject([{ kind: "custom", priority: 7, formula: "A1<0", format: { fill: "FFC7CE" } }]);
    }
  });

  test("rules that newer programs keep apart are rules like others, and newer looks are carried along", async () => {
    const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    const xm = "http://schemas.microsoft.com/office/excel/2006/main";
    const extensions =
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Sheet2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
      `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="expression" priority="1" id="{00000000-0000-4000-8000-000000000001}"><xm:f>Sheet2!$A$1=1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const book = await bookOf(workbookPackage({ styles, sheets: [`<sheetData/>${extensions}`, "<sheetData/>"] }));
    expect(sheetOf(book).validations).toMatchObject([{ type: "list", first: "Sheet2!$A$1:$A$3", allowsBlank: true, ranges: [{ first: { row: 1, column: 1 }, last: { row: 8, column: 1 } }] }]);
    const written = await bookBytes(book);
    expect(workbookParts(written).sheets[0]?.xml).toContain("<xm:f>Sheet2!$A$1=1</xm:f>");
    expect(sheetOf(await bookOf(written))).toEqual(sheetOf(book));
    expect(await ooxmlErrors(written)).toEqual([]);
  });

  test("a part whose elements have a prefix reads like one without", async () => {
    const xml = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule type="top10" rank="2" priority="1"/></x:conditionalFormatting><x:ignoredErrors><x:ignoredError sqref="A1" numberStoredAsText="1"/></x:ignoredErrors></x:worksheet>';
    const given = { parts: { "xl/worksheets/sheet1.xml": xml } };
    for (const sheet of await twice(given)) {
      expect(sheet.conditionalFormats).toMatchObject([{ kind: "other", carried: { markup: { name: "cfRule", attributes: { type: "top10", rank: "2" } } } }]);
      expect(sheet.carried?.markup).toMatchObject([{ name: "ignoredErrors" }]);
    }
  });

  test("a chart of any kind comes back as it was", async () => {
    const chart = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart><c:varyColors val="1"/></c:pieChart></c:plotArea></c:chart></c:chartSpace>';
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to>' +
      '<xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>';
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsMarkup(["rId1 drawing ../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsMarkup(["rId1 chart ../charts/chart1.xml"]),
      "xl/charts/chart1.xml": chart,
    };
    for (const sheet of await twice({ sheets: ['<sheetData/><drawing r:id="rId1"/>'], parts })) {
      expect(sheet.charts).toEqual([{ kind: "other", place: { first: { row: 2, column: 1 }, last: { row: 9, column: 5 } }, carried: chart }]);
    }
  });
});

test("a file the guard refuses is no book", async () => {
  const read = await readBook(workbookPackage({ parts: { "xl/vbaProject.bin": "x" } }));
  expect(read).toMatchObject({ ok: false, error: { code: "macros" } });
});

function plain(differs: Partial<FileCell>): FileCell {
  return { value: null, isError: false, formula: null, format: {}, look: null, link: null, carried: null, ...differs };
}
