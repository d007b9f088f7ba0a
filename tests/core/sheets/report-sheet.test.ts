import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ReportHead } from "../../../src/core/sheets/report-head";
import { reportSheet } from "../../../src/core/sheets/report-sheet";
import type { SummaryCell, SummaryDocument, SummarySection } from "../../../src/core/summary/document/summary-document";
import { assertUncovered } from "../../../src/core/workbook/assert-uncovered";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { DesiredSheet } from "../../../src/core/workbook/desired-state";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { fittingHeight } from "../../../src/core/workbook/text-height";
import { lawRuns } from "../../support/law-runs";
import { anyDocument } from "../../support/summary/any-document";
import { type ReadCell, type ReadLine, pageOf, readReport } from "../../support/summary/read-report";

const again = "（続き）";
const head: ReportHead = { heading: "達成状況　計画", back: { value: "表紙へ戻る", format: {}, link: { sheet: "表紙", at: { row: 0, column: 0 } } } };
const heads = fc.constantFrom(null, head);

/** Points between the margins of the paper, and of the tallest row Excel has. */
const papers = { a4: { width: 841.9 - 57.6, height: 595.3 - 79.2 }, a3: { width: 1190.6 - 57.6, height: 841.9 - 79.2 } };
const tallest = 409;

function law(check: (document: SummaryDocument, sheet: DesiredSheet, hasHead: boolean) => void): void {
  fc.assert(fc.property(anyDocument, heads, (document, own) => check(document, reportSheet(document, own), own !== null)), lawRuns(0.4));
}

function valueOf(cell: SummaryCell): CellValue {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "count":
      return cell.value;
    case "share":
      return cell.tenths / 1000;
    case "points":
      return cell.tenths / 10;
    case "day":
      return serialOfDate(cell.day);
    case "none":
      return cell.state ?? "―";
  }
}

/** A value as it is read in a column, one after the other; line ends at which a text goes on in the next row are none. */
const spoken = (value: CellValue): string => (typeof value === "string" ? value.replaceAll("\n", "") : value === null ? "" : `#${String(value)}`);

interface ReadSection {
  readonly section: SummarySection;
  readonly band: ReadLine;
  /** Its notes, header and rows, and the sentence that there are none, without what other pages repeat. */
  readonly lines: readonly ReadLine[];
  /** What other pages repeat. */
  readonly repeated: readonly (readonly ReadLine[])[];
}

/** The sections of a report as they are read: each from its band to the next. */
function sectionsRead({ sections }: SummaryDocument, sheet: DesiredSheet, hasHead: boolean): ReadSection[] {
  const lines = readReport(sheet).slice(hasHead ? 4 : 2);
  const bands = lines.filter(({ cells: [cell] }) => cell?.format.bold === true && cell.format.fill !== undefined && cell.across === sheet.page.printedColumns && cell.format.horizontal === undefined && cell.format.border === undefined);
  const own = bands.filter(({ cells }) => !String(cells[0]?.value).endsWith(again));
  expect(own.map(({ cells }) => String(cells[0]?.value).replace(/（単位：.）$/u, ""))).toEqual(sections.map(({ title }) => title));
  expect(lines[0]).toBe(own[0]);
  return sections.map((section, index): ReadSection => {
    const [band, following] = [own[index], own[index + 1]];
    if (band === undefined) throw new Error("Every section has a band.");
    const body = lines.filter(({ row }) => row > band.row && row < (following?.row ?? Infinity));
    const bandsAgain = body.filter((line) => bands.includes(line));
    const header = section.rows.length === 0 ? undefined : body.find(({ cells }) => cells[0]?.format.horizontal === "center" && cells[0].format.bold === true && cells[0].format.fill !== undefined);
    const isHeader = (line: ReadLine): boolean => header !== undefined && JSON.stringify(line.cells) === JSON.stringify(header.cells);
    const repeated = bandsAgain.map((line) => [line, ...body.filter((other) => other.row === line.row + 1 && other !== header && isHeader(other))]);
    return { section, band, lines: body.filter((line) => !repeated.flat().includes(line)), repeated };
  });
}

const heightOf = (lines: readonly ReadLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

describe("the report of any summary", () => {
  test("shows every text and every figure of the document once, in its order and its column", () => {
    law((document, sheet, hasHead) => {
      for (const { section, lines } of sectionsRead(document, sheet, hasHead)) {
        const [notes, rest] = [lines.slice(0, lines.findIndex(({ cells }) => cells[0]?.format.border !== undefined)), lines.filter(({ cells }) => cells[0]?.format.border !== undefined)];
        expect(notes.map(({ cells }) => spoken(cells[0]?.value ?? null)).join("")).toBe(section.notes.map(spoken).join(""));
        const expected = section.rows.length === 0 ? [[section.empty === "" ? "該当するものはありません。" : section.empty]] : section.columns.map(({ header }, column) => [header, ...section.rows.map(({ cells }) => valueOf(cells[column] ?? { kind: "none", state: null }))]);
        for (const [position, values] of expected.entries()) {
          const read = rest.map(({ cells }) => cells[position]?.value ?? null).filter((value) => value !== again);
          expect(read.map(spoken).join("")).toBe(values.map(spoken).join(""));
        }
        for (const line of section.rows.length === 0 ? [] : rest) expect(line.cells.map(({ across }) => across)).toEqual(section.columns.map(({ width }) => width));
      }
    });
  });

  test("has no two cells in one place, and none that reaches over another", () => {
    law((_, sheet) => {
      assertUncovered(sheet);
      expect(new Set(sheet.cells.map(({ at }) => `${at.row} ${at.column}`)).size).toBe(sheet.cells.length);
      expect(Math.max(...sheet.cells.map(({ at, across = 1 }) => at.column + across))).toBeLessThanOrEqual(sheet.page.printedColumns ?? 0);
    });
  });

  test("fits its pages in width and height, each with the heading at its top", () => {
    law((_, sheet) => {
      const { paper, scale = 0, repeatedRows, printedLastRow } = sheet.page;
      const room = papers[paper];
      const width = [...sheet.columnWidths.values()].reduce((sum, characters) => sum + Math.round(characters * 7) * 0.75, 0);
      expect((width * scale) / 100).toBeLessThanOrEqual(room.width);
      expect(repeatedRows).toEqual([0, 0]);
      const heights = new Map<number, number>();
      for (const [row, height] of sheet.rowHeights) heights.set(pageOf(row, sheet.page), (heights.get(pageOf(row, sheet.page)) ?? 0) + height);
      const heading = sheet.rowHeights.get(0) ?? 0;
      for (const [page, height] of heights) expect(((height + (page === 0 ? 0 : heading)) * scale) / 100).toBeLessThanOrEqual(room.height);
      expect(printedLastRow).toBe(Math.max(...sheet.rowHeights.keys()));
    });
  });

  test("cuts no text off: every row is as tall as its texts need, and no taller than Excel has them", () => {
    law((_, sheet) => {
      const [characters = 0] = sheet.columnWidths.values();
      for (const { row, height, cells } of readReport(sheet)) {
        expect(height).toBeLessThan(tallest);
        if (row === 0) continue;
        const isCut = ({ value, across, format }: ReadCell): boolean => typeof value === "string" && format.wrap === true && fittingHeight([{ text: value, width: across * characters }]) > height;
        expect(cells.filter(isCut)).toEqual([]);
      }
    });
  });

  test("begins a page where the document asks for one, unless a section says that there is nothing", () => {
    law((document, sheet, hasHead) => {
      for (const [index, { section, band }] of sectionsRead(document, sheet, hasHead).entries()) {
        if (index > 0 && section.startsPage && section.rows.length > 0) expect(sheet.page.pageBreaks).toContain(band.row);
      }
    });
  });

  test("tears a section only where it fits no page; then each page bears its band and, once its rows have begun, its header", () => {
    law((document, sheet, hasHead) => {
      const room = Math.floor((papers[sheet.page.paper].height * 0.97 * 100) / (sheet.page.scale ?? 100)) - (sheet.rowHeights.get(0) ?? 0);
      const above = [...sheet.rowHeights].filter(([row]) => row > 0 && row < (hasHead ? 5 : 3)).reduce((sum, [, height]) => sum + height, 0);
      for (const [index, { section, band, lines, repeated }] of sectionsRead(document, sheet, hasHead).entries()) {
        const pages = new Set([band, ...lines].map(({ page }) => page)).size;
        expect(repeated).toHaveLength(pages - 1);
        if (pages > 1) expect(heightOf([band, ...lines]) + (index === 0 ? above : 0)).toBeGreaterThan(room);
        const headerRow = lines.find(({ cells }) => cells[0]?.format.horizontal === "center" && cells[0].format.fill !== undefined)?.row ?? Infinity;
        for (const [bandAgain, header] of repeated) {
          expect(sheet.page.pageBreaks).toContain(bandAgain?.row);
          expect(bandAgain?.cells[0]?.value).toBe(`${String(band.cells[0]?.value)}${again}`);
          if (section.rows.length > 0 && (bandAgain?.row ?? 0) > headerRow) expect(header).toBeDefined();
        }
      }
    });
  });

  test("leaves no band, and no header, at the foot of a page without what it heads", () => {
    law((document, sheet, hasHead) => {
      for (const { section, band, lines } of sectionsRead(document, sheet, hasHead)) {
        expect(lines[0]?.page).toBe(band.page);
        const header = lines.findIndex(({ cells }) => cells[0]?.format.horizontal === "center" && cells[0].format.fill !== undefined);
        if (section.rows.length > 0) expect(lines[header + 1]?.page).toBe(lines[header]?.page);
      }
    });
  });
});
