import { fiscalYearLabel } from "../plan/fiscal-year";
import { emptySentence } from "./empty-sentence";
import type { SummaryCell, SummaryDocument, SummarySection } from "../summary/document/summary-document";
import { plainLine } from "./plain-line";

/** One value of the tidy table: a number (percentages as 57.5), a text, or `null` for none. */
export type SummaryValue = string | number | null;

/** The summary as one tidy table: a line for every value, with all that says what it is. */
export interface SummaryTable {
  readonly header: readonly string[];
  /** Each as long as the header. */
  readonly rows: readonly (readonly SummaryValue[])[];
}

/** 行の種別: a value of a row, of a row that sums up the others, a sentence that explains a section, one that a section has no rows, the document itself. */
export const lineKinds = { row: "明細", total: "合計", note: "注記", none: "該当なし", document: "文書" } as const;

/** What stands in 状態 where nothing was entered. */
const notEntered = "未入力";

/** What a value is said of: the label's header and its text. */
type Subject = readonly [header: string, text: string];

/**
 * The document as tidy data, by the rules of 総務省 for machine-readable tables
 * (統計表における機械判読可能なデータの表記方法の統一ルール): one table, one value a
 * cell, numbers as numbers, the unit in a column of its own, no line breaks,
 * the Western year beside the Japanese one. 対象 are the labels of the row. A
 * value that does not exist leaves 値 and 内容 empty and says why in 状態.
 */
export function summaryTable({ title, subtitle, year, sections }: SummaryDocument): SummaryTable {
  const depth = Math.max(...sections.map(({ columns }) => columns.filter(({ isLabel }) => isLabel).length));
  const padded = (subjects: readonly Subject[]): SummaryValue[] => Array.from({ length: depth }, (_, index) => [subjects[index]?.[0] ?? null, subjects[index]?.[1] ?? null]).flat();
  const line = (place: readonly SummaryValue[], subjects: readonly Subject[], item: string, ofYear: number, value: readonly SummaryValue[]): SummaryValue[] => [
    ...place,
    ...padded(subjects),
    plainLine(item),
    fiscalYearLabel(ofYear),
    ofYear,
    ...value,
  ];
  const text = (words: string): SummaryValue[] => valueOf({ kind: "text", text: words });
  return {
    header: ["節番号", "節", "行番号", "行の種別", ...Array.from({ length: depth }, (_, index) => [`対象${index + 1}の見出し`, `対象${index + 1}`]).flat(), "項目", "年度", "年度（西暦）", "値", "単位", "内容", "状態"],
    rows: [
      line([0, lineKinds.document, 1, lineKinds.document], [], "表題", year, text(title)),
      line([0, lineKinds.document, 2, lineKinds.document], [], "基準日・対象", year, text(subtitle)),
      ...sections.flatMap((section, index) => [
        ...section.notes.map((note, at) => line([index + 1, section.title, at + 1, lineKinds.note], [], "注記", year, text(note))),
        ...(section.rows.length === 0 ? [line([index + 1, section.title, 1, lineKinds.none], [], lineKinds.none, year, text(emptySentence(section)))] : []),
        ...valuesOf(section).map(({ row, isTotal, subjects, item, ofYear, cell }) => line([index + 1, section.title, row, isTotal ? lineKinds.total : lineKinds.row], subjects, item, ofYear, valueOf(cell))),
      ]),
    ],
  };
}

interface PlacedValue {
  /** Counted from 1. */
  readonly row: number;
  readonly isTotal: boolean;
  readonly subjects: readonly Subject[];
  readonly item: string;
  readonly ofYear: number;
  readonly cell: SummaryCell;
}

function valuesOf({ columns, rows }: SummarySection): PlacedValue[] {
  return rows.flatMap(({ cells, isTotal }, index) => {
    const placed = columns.flatMap((column, position) => {
      const cell = cells[position];
      return cell === undefined ? [] : [{ column, cell }];
    });
    const subjects = placed.filter(({ column }) => column.isLabel).map(({ column, cell }): Subject => [plainLine(column.header), labelText(cell)]);
    return placed.filter(({ column }) => !column.isLabel).map(({ column, cell }) => ({ row: index + 1, isTotal, subjects, item: column.header, ofYear: cell.year ?? column.year, cell }));
  });
}

/** Labels are texts; one that does not exist says why. */
function labelText(cell: SummaryCell): string {
  const [value, , words, state] = valueOf(cell);
  return String(value ?? words ?? state ?? "");
}

/** 値, 単位, 内容, 状態. */
function valueOf(cell: SummaryCell): SummaryValue[] {
  switch (cell.kind) {
    case "count":
      return [cell.value, cell.unit, null, null];
    case "share":
      return [cell.tenths / 10, "%", null, null];
    case "points":
      return [cell.tenths / 10, "ポイント", null, null];
    case "text":
      return [null, null, plainLine(cell.text), null];
    case "day":
      return [null, null, cell.day, null];
    case "none":
      return [null, null, null, cell.state ?? notEntered];
  }
}
