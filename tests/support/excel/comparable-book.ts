import type { FileBook } from "../../../src/file/book/file-book";
import type { FileCell, FileFormat } from "../../../src/file/book/file-cell";
import type { FileSheet } from "../../../src/file/book/file-sheet";
import { type FileRange, rangeReferences } from "../../../src/file/book/file-range";

/**
 * What two workbooks must have alike to be the same to those who use them, as
 * plain data. Left out is what a program that does not calculate cannot know
 * (results of formulas, heights of rows that fit their content) and how a file
 * keeps things (looks of cells nobody filled, order of rules of one kind).
 */
export function comparableBook(book: FileBook): Readonly<Record<string, unknown>> {
  return {
    names: [...book.names].map(({ name, reference, sheet }) => `${sheet ?? ""} ${name} ${reference.replaceAll("$", "")}`).sort(),
    properties: Object.fromEntries(book.properties),
    ...Object.fromEntries(book.sheets.flatMap((sheet) => Object.entries(comparableSheet(sheet, book.defaultFont)).map(([part, value]) => [`${sheet.name} ${part}`, value]))),
  };
}

function comparableSheet(sheet: FileSheet, font: FileBook["defaultFont"]): Readonly<Record<string, unknown>> {
  const isFilled = ({ value, formula }: FileCell): boolean => value !== null || formula !== null;
  const cells = [...sheet.cells].filter(([, cell]) => isFilled(cell) || shows(cell));
  return {
    visibility: sheet.visibility,
    contents: Object.fromEntries(cells.filter(([, cell]) => isFilled(cell)).map(([place, cell]) => [place, cell.formula === null ? cell.value : `=${cell.formula}`])),
    formats: Object.fromEntries(cells.map(([place, cell]) => [place, comparableFormat(cell, font)])),
    links: Object.fromEntries(cells.flatMap(([place, { link }]) => (link === null ? [] : [[place, link.target ?? link.location]]))),
    widths: Object.fromEntries([...sheet.columns].flatMap(([column, { width, isHidden }]) => (width === null && !isHidden ? [] : [[column, [Math.round((width ?? 0) * 7), isHidden]]]))),
    hidden: [...sheet.rows].flatMap(([row, { isHidden }]) => (isHidden ? [row] : [])),
    heights: Object.fromEntries([...sheet.rows].flatMap(([row, { height }]) => (height === null || sheet.tables.some(({ range }) => row > range.first.row && row <= range.last.row) ? [] : [[row, height]]))),
    merges: sheet.merges.map((merge) => rangeReferences([merge])).sort(),
    tables: sheet.tables,
    validations: sheet.validations.map((rule) => ({ ...rule, ranges: rangeReferences(rule.ranges), showsPrompt: rule.showsPrompt && rule.prompt !== null })).sort((left, right) => left.ranges.localeCompare(right.ranges)),
    conditionalFormats: sheet.conditionalFormats.map((rule) => (rule.kind === "custom" ? [coveredColumns(rule.ranges), rule.formula, withoutHatch(rule.format)] : rule.kind)),
    protection: sheet.protection === null ? null : [...sheet.protection.allows].sort(),
    page: sheet.page,
    frozen: sheet.frozen,
    tabColor: sheet.tabColor,
    showsGridlines: sheet.showsGridlines,
    charts: sheet.charts.map((chart) => (chart.kind === "line" ? chart.line : chart.kind)),
    filter: sheet.filter,
  };
}

/** A rule's ranges column by column: neighbours may be written as one range. */
function coveredColumns(ranges: readonly FileRange[]): string[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last.column - first.column + 1 }, (_, offset) => `${first.column + offset}:${first.row}-${last.row}`)).sort();
}

/** Office.js knows no patterns in conditional formats: a hatch becomes a plain fill of its colour. */
function withoutHatch({ hatch, ...format }: FileFormat): FileFormat {
  return hatch === undefined ? format : { ...format, fill: hatch };
}

/** Whether an empty cell looks other than its sheet. */
function shows({ format }: FileCell): boolean {
  return format.fill !== undefined || format.hatch !== undefined || format.border !== undefined || format.locked === false;
}

function comparableFormat({ format }: FileCell, font: FileBook["defaultFont"]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ fontName: font.name, fontSize: font.size, ...format }).filter(([, value]) => value !== false).sort(([left], [right]) => left.localeCompare(right)));
}
