import type { SummaryDocument, SummarySection } from "../../../src/core/summary/document/summary-document";
import type { CellValue } from "../../../src/core/workbook/cell";

/** A figure with its place: section, row, column, each counted from 1, and its value in tenths, or whole. */
export type Figure = readonly [section: number, row: number, column: string, value: number];

/** The figures of a document. */
export function figuresOf({ sections }: SummaryDocument): Figure[] {
  return sections.flatMap(({ columns, rows }, section) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column): Figure[] => {
        const place = [section + 1, row + 1, columns[column]?.header ?? ""] as const;
        if (cell.kind === "count") return [[...place, cell.value]];
        return cell.kind === "share" || cell.kind === "points" ? [[...place, cell.tenths]] : [];
      }),
    ),
  );
}

/** A cell of the report's sheet as a program that opens it has it. */
export interface GridCell {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

/**
 * The figures on the report's sheet, read row by row from its top as a person
 * would: a band names the section, the row below the notes its columns, and a row
 * that begins with （続き） goes on the one above.
 */
export function figuresInReport(grid: readonly (readonly GridCell[])[], { sections }: SummaryDocument): Figure[] {
  const figures: Figure[] = [];
  let [section, line] = [0, 0];
  let headers: readonly string[] | null = null;
  for (const cells of grid) {
    const filled = cells.filter(({ value }) => value !== null && value !== "");
    const texts = filled.map(({ value }) => String(value));
    const [first = ""] = texts;
    const [current, next] = [sections[section - 1], sections[section]];
    if (filled.length === 0) continue;
    if (texts.length === 1 && first.replace(/（単位：.）$/u, "") === next?.title) {
      [section, line, headers] = [section + 1, 0, null];
    } else if (current !== undefined && isHeader(texts, current)) {
      headers = cells.map(({ value }) => String(value ?? ""));
    } else if (headers !== null && !(texts.length === 1 && first.endsWith("（続き）"))) {
      if (first !== "（続き）") line += 1;
      for (const [column, cell] of cells.entries()) {
        const value = figureIn(cell);
        if (value !== null) figures.push([section, line, headers[column] ?? "", value]);
      }
    }
  }
  return figures;
}

function isHeader(texts: readonly string[], { columns, rows }: SummarySection): boolean {
  return rows.length > 0 && texts.length === columns.length && columns.every(({ header }, index) => header === texts[index]);
}

/** Shares are ratios, differences points; a day is no figure. */
function figureIn({ value, numberFormat }: GridCell): number | null {
  if (typeof value !== "number" || numberFormat === null || numberFormat.includes("yyyy")) return null;
  const scale = numberFormat.endsWith("%") ? 1000 : numberFormat.includes("▲") ? 10 : 1;
  return Math.round(value * scale * 1e6) / 1e6;
}
