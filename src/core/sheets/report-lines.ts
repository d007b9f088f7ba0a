import { emptySentence } from "../outputs/empty-sentence";
import type { SummaryCell, SummaryRow, SummarySection } from "../summary/document/summary-document";
import type { CellValue } from "../workbook/cell";
import type { CellFormat } from "../workbook/cell-format";
import type { DesiredCell } from "../workbook/desired-state";
import { bandFormat, colors, headerFormat, noteFormat } from "./palette";
import { reportCell } from "./report-cells";
import { gridWidths, type ReportGrid } from "./report-grid";
import { textPieces } from "./text-pieces";
import { wrappedHeight } from "./wrapped-height";

/** A cell of a line of the report. */
export interface LineCell extends Pick<DesiredCell, "value" | "format" | "link"> {
  /** Counted from 0. */
  readonly column: number;
  readonly across: number;
}

/** A row of the report's sheet before it has its place. */
export interface ReportLine {
  /** Points. */
  readonly height: number;
  readonly cells: readonly LineCell[];
}

/** A section of the report as lines. */
export interface SectionLines {
  readonly band: ReportLine;
  /** The band that heads the section where it goes on, on another page. */
  readonly bandAgain: ReportLine;
  readonly notes: readonly ReportLine[];
  /** `null` where there are no rows to head. */
  readonly header: ReportLine | null;
  readonly rows: readonly ReportLine[];
  readonly startsPage: boolean;
}

/** Points. */
const bandHeight = 22;
const leastRow = 20;
/** Points of 25 lines: Excel refuses rows taller than 409. */
const tallest = 404;

const bodyFormat: CellFormat = { fontColor: colors.ink, vertical: "center", wrap: true, border: colors.line };
const totalFormat: CellFormat = { ...bodyFormat, bold: true, fill: colors.computed };
/** What stands in the first cell of a row that goes on what did not fit the row before. */
const goesOn = "（続き）";

/** The lines of a section; `room` is what a page has for them, in points. */
export function sectionLines(section: SummarySection, grid: ReportGrid, room: number): SectionLines {
  const unit = unitOf(section);
  const title = unit === null ? section.title : `${section.title}（単位：${unit}）`;
  const widths = gridWidths(section);
  const header = section.rows.length === 0 ? null : line(section.columns.map(({ header: value }) => ({ value, format: headerFormat })), widths, grid);
  const most = Math.min(tallest, room - bandHeight - (header?.height ?? 0));
  return {
    band: bandLine(title, grid),
    bandAgain: bandLine(`${title}${goesOn}`, grid),
    notes: section.notes.flatMap((note) => wholeLines(note, { ...noteFormat, wrap: true }, grid, most)),
    header,
    rows: header === null ? wholeLines(emptySentence(section), bodyFormat, grid, most) : section.rows.flatMap((row) => rowLines(row, widths, { grid, most, isUnitNamed: unit !== null })),
    // A sentence that there is nothing takes no page of its own.
    startsPage: section.startsPage && section.rows.length > 0,
  };
}

/** A text over the whole width, on as many lines as it takes. */
export function wholeLines(text: string, format: CellFormat, grid: ReportGrid, most: number): ReportLine[] {
  return textPieces(text, grid.columns * grid.characters, most).map((value) => line([{ value, format }], [grid.columns], grid, 0));
}

/** The unit of a section whose values are all counts of one thing. */
function unitOf({ columns, rows }: SummarySection): string | null {
  const values = rows.flatMap(({ cells }) => cells.filter((_, position) => columns[position]?.isLabel === false));
  const units = new Set(values.map((cell) => (cell.kind === "count" ? cell.unit : null)));
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

function bandLine(value: string, { columns }: ReportGrid): ReportLine {
  return { height: bandHeight, cells: [{ column: 0, across: columns, value, format: bandFormat }] };
}

interface RowRoom {
  readonly grid: ReportGrid;
  /** The most points a line may take. */
  readonly most: number;
  readonly isUnitNamed: boolean;
}

/** A row, on as many lines as its longest text takes; figures stand on the first. */
function rowLines({ cells, isTotal }: SummaryRow, widths: readonly number[], { grid, most, isUnitNamed }: RowRoom): ReportLine[] {
  const base = isTotal ? totalFormat : bodyFormat;
  const laid = cells.map((cell, position) => {
    const across = widths[position] ?? 1;
    const { value, format } = reportCell(cell, isUnitNamed);
    // A figure beside a text would read as its beginning; in the narrowest columns there is no room between.
    const away = format.horizontal === "right" && across > 1 ? { indent: 1 } : {};
    return { pieces: piecesOf(cell, value, across * grid.characters, most), format: { ...base, ...format, ...away } };
  });
  return Array.from({ length: Math.max(1, ...laid.map(({ pieces }) => pieces.length)) }, (_, part) =>
    line(laid.map(({ pieces, format }, position) => ({ value: pieces[part] ?? (position === 0 && part > 0 ? goesOn : null), format })), widths, grid),
  );
}

function piecesOf(cell: SummaryCell, value: CellValue, width: number, most: number): readonly CellValue[] {
  return cell.kind === "text" ? textPieces(cell.text, width, most) : [value];
}

function line(contents: readonly { readonly value: CellValue; readonly format: CellFormat }[], widths: readonly number[], { characters }: ReportGrid, least = leastRow): ReportLine {
  let next = 0;
  const cells = contents.map(({ value, format }, position): LineCell => {
    const across = widths[position] ?? 1;
    const cell = { column: next, across, value, format };
    next += across;
    return cell;
  });
  const heights = cells.map(({ value, across }) => wrappedHeight(typeof value === "string" ? value : "", across * characters));
  return { height: Math.min(tallest, Math.max(least, ...heights)), cells };
}
