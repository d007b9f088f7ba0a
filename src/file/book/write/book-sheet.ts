import type { Cell, FontStyle, SheetChart, WriteSheet } from "hucre";
import { addressText, rangeText } from "../../../core/workbook/address";
import type { ColumnFormulas } from "../../write/column-formulas";
import { sheetChart } from "../../write/sheet-charts";
import type { FileChart, FileSheet } from "../file-sheet";
import { writtenMarkup } from "../markup/carried-markup";
import { sheetHead } from "./sheet-head";
import { pageMarkup } from "./sheet-page";
import { finishedRows } from "./sheet-rows";
import { conditionalMarkup, filterMarkup, numberingRules, protectionMarkup, validationsMarkup } from "./sheet-rules";
import { StyleSlots } from "./style-slots";
import { type FormulaMarks, withErrors, writtenCell } from "./written-cells";

/** What a sheet is written with. */
export interface SheetWriting {
  readonly base: FontStyle;
  readonly formulas: ColumnFormulas;
  readonly marks: FormulaMarks;
  readonly isActive: boolean;
}

/** A sheet as the file library is given it, and how its part is finished. */
export interface BookSheet {
  readonly given: WriteSheet;
  readonly finished: (xml: string) => string;
}

/**
 * The file library writes the cells and what hangs on them; the rest of the
 * part is written here, in the order of Excel's schema.
 */
export function bookSheet(sheet: FileSheet, { base, formulas, marks, isActive }: SheetWriting): BookSheet {
  const cells = new Map<string, Partial<Cell>>();
  const used = { row: -1, column: 0, lastRow: -1 };
  for (const [key, cell] of sheet.cells) {
    cells.set(key, writtenCell(cell, base, marks));
    const [row = 0, column = 0] = key.split(",").map(Number);
    used.row = Math.max(used.row, row);
    used.column = Math.max(used.column, column);
  }
  used.lastRow = [...sheet.rows.keys()].reduce((last, row) => Math.max(last, row), used.row);
  const slots = new StyleSlots(used.lastRow + 1, base);
  const rest = sheet.carried?.lastColumns ?? null;
  for (const thing of [...sheet.columns.values(), ...[...sheet.rows.values(), ...(rest === null ? [] : [rest])].map(({ look }) => ({ look, format: {} }))]) slots.ask(thing);
  for (const [key, cell] of slots.cells()) cells.set(key, cell);
  return {
    given: {
      name: sheet.name,
      cells,
      hidden: sheet.visibility === "hidden",
      veryHidden: sheet.visibility === "veryHidden",
      // Every row that says something is written when it is hidden; what it really says comes later.
      rowDefs: new Map([...sheet.rows.keys()].map((row) => [row, { hidden: true }])),
      tables: sheet.tables.map(({ name, range, columns }) => ({ name, range: rangeText(range.first, range.last), columns: columns.map(({ header }) => ({ name: header })) })),
      charts: sheet.charts.map((chart) => givenChart(chart, sheet.name)),
      conditionalRules: numberingRules(sheet.conditionalFormats),
    },
    finished: (xml) => {
      const cut = xml.indexOf("</sheetData>");
      const { rows, numberOf } = slots.taken(xml.slice(xml.indexOf("<sheetData>") + "<sheetData>".length, cut));
      const tail = xml.slice(cut);
      return [
        xml.slice(0, xml.indexOf(">", xml.indexOf("<worksheet")) + 1),
        sheetHead(sheet, dimension(used), isActive, numberOf),
        `<sheetData>${formulas.inserted(withErrors(finishedRows(rows, sheet.rows, ({ look }) => numberOf({ look, format: {} }))))}</sheetData>`,
        protectionMarkup(sheet.protection),
        standing(sheet, "protectedRanges"),
        filterMarkup(sheet.filter),
        merges(sheet),
        conditionalMarkup(sheet.conditionalFormats, tail),
        validationsMarkup(sheet.validations),
        /<hyperlinks>.*?<\/hyperlinks>/s.exec(tail)?.[0] ?? "",
        pageMarkup(sheet.page, sheet.carried),
        standing(sheet, "ignoredErrors"),
        ...(tail.match(/<(?:drawing|legacyDrawing) [^>]*\/>/g) ?? []),
        /<tableParts[ >].*?<\/tableParts>/s.exec(tail)?.[0] ?? "",
        extensions(sheet),
        "</worksheet>",
      ].join("");
    },
  };
}

function dimension({ row, column }: { readonly row: number; readonly column: number }): string {
  return row < 0 ? "A1" : rangeText({ row: 0, column: 0 }, { row, column });
}

function givenChart(chart: FileChart, sheet: string): SheetChart {
  if (chart.kind === "line") return sheetChart(chart.line, sheet);
  const { first, last } = chart.place;
  return { type: "line", series: [{ values: "A1" }], anchor: { from: { row: first.row, col: first.column }, to: { row: last.row, col: last.column } } };
}

function merges({ merges: all }: FileSheet): string {
  const several = all.filter(({ first, last }) => addressText(first) !== addressText(last));
  const each = several.map(({ first, last }) => `<mergeCell ref="${rangeText(first, last)}"/>`).join("");
  return each === "" ? "" : `<mergeCells count="${several.length}">${each}</mergeCells>`;
}

function standing({ carried }: FileSheet, name: string): string {
  return (carried?.markup ?? []).filter((element) => element.name === name).map((element) => writtenMarkup(element)).join("");
}

function extensions(sheet: FileSheet): string {
  const each = standing(sheet, "ext");
  return each === "" ? "" : `<extLst>${each}</extLst>`;
}
