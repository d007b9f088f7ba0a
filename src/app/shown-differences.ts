import { goalResultId } from "../core/contract/row-ids";
import { goalsTable, indicatorsTable } from "../core/contract/tables";
import { numberIn, wordsIn } from "../core/entries/cell-reading";
import { errorTexts } from "../core/entries/error-texts";
import type { EntryRow } from "../core/entries/entry-row";
import { targetYearIn } from "../core/entries/target-year";
import { invariant } from "../core/shared/invariant";
import { tenthsOfPercent } from "../core/shared/tenths";
import { signedTenthsText, tenthsText } from "../core/shared/tenths-text";
import { goalLines } from "../core/summary/goal-lines";
import { indicatorSummary } from "../core/summary/indicator-summary";
import type { SummaryInput } from "../core/summary/summary-input";
import type { Cell } from "../core/workbook/cell";
import type { DesiredTable } from "../core/workbook/desired-state";
import type { CheckedWorkbook } from "./check-workbook";
import { overwrittenCells } from "./overwritten-cells";

/** A cell of the workbook that shows something else than follows from the entries. */
export interface ShownDifference {
  /** The sheet's name in the workbook. */
  readonly sheet: string;
  readonly rowKey: string;
  readonly column: string;
  /** What the cell shows, `""` for nothing. */
  readonly shown: string;
  /** What follows from the entries, `""` for nothing. */
  readonly expected: string;
  /** Whether the formula was typed over: an update puts it back. Else the cell was not calculated since the entries were made, or rests on plan cells that were typed over. */
  readonly isTypedOver: boolean;
}

/** What a computed cell is to show. */
type Expected = { readonly kind: "word"; readonly word: string } | { readonly kind: "share" | "points"; readonly tenths: number | null };

/**
 * Where KPI指標, which is for 対象年度, and 判定 of the year summed up show something
 * else than the summary's arithmetic. Cells whose result was not kept, or is an
 * error, say nothing; nor does a workbook whose 対象年度 cannot be read.
 * The sheets judge every year as of the one 基準日 on the cover, whatever is summed up.
 */
export function shownDifferences(checked: CheckedWorkbook, asked: SummaryInput): ShownDifference[] {
  const { facts } = checked.book;
  const targetYear = targetYearIn(facts.plan, facts.entries.settings);
  if (targetYear === null) return [];
  const input = { ...asked, departments: null, asOf: facts.asOf };
  return [...indicatorDifferences(checked, { ...input, year: targetYear, inForce: facts.planIn(targetYear) }), ...goalDifferences(checked, input)];
}

function indicatorDifferences(checked: CheckedWorkbook, input: SummaryInput): ShownDifference[] {
  const { latestActual, difference, rate, judgement } = indicatorsTable;
  return input.inForce.indicators.flatMap((indicator) => {
    const summed = indicatorSummary(input, indicator);
    return rowDifferences(checked, indicatorsTable.name, indicator.id, [
      [latestActual, { kind: "share", tenths: summed.actualTenths }],
      [difference, { kind: "points", tenths: summed.differenceTenths }],
      [rate, { kind: "share", tenths: summed.rateTenths }],
      [judgement, { kind: "word", word: summed.judgement }],
    ]);
  });
}

function goalDifferences(checked: CheckedWorkbook, input: SummaryInput): ShownDifference[] {
  return goalLines(input, input.inForce.initiatives).flatMap(({ goal, judgement }) =>
    rowDifferences(checked, goalsTable.name, goalResultId(input.year, goal.id), [[goalsTable.judgement, { kind: "word", word: judgement }]]),
  );
}

function rowDifferences(checked: CheckedWorkbook, table: string, rowKey: string, expected: readonly (readonly [column: string, expected: Expected])[]): ShownDifference[] {
  const row = checked.book.row(table, rowKey);
  const found = checked.workbook.place.tables.get(table);
  if (row === null || found === undefined) return [];
  return expected.flatMap(([column, wanted]) => {
    const cell = row.cell(column);
    if (saysNothing(cell) || agrees(cell, wanted)) return [];
    return [{ sheet: found.sheet, rowKey, column, shown: shownText(cell, wanted), expected: expectedText(wanted), isTypedOver: isTypedOver(checked, table, row, column) }];
  });
}

function saysNothing({ value }: Cell): boolean {
  return value === null || (typeof value === "string" && errorTexts.includes(value));
}

/** Figures agree when they are the same to a tenth; ― stands where there is none. */
function agrees(cell: Cell, expected: Expected): boolean {
  const words = wordsIn(cell);
  if (expected.kind === "word") return words === expected.word;
  const tenths = tenthsIn(cell, expected.kind);
  return tenths === null ? expected.tenths === null && (words === null || words === "―") : tenths === expected.tenths;
}

/** Shares stand in cells as ratios, differences in points. */
function tenthsIn(cell: Cell, kind: "share" | "points"): number | null {
  const number = numberIn(cell);
  return number === null ? null : tenthsOfPercent(kind === "share" ? number : number / 100);
}

function shownText(cell: Cell, expected: Expected): string {
  const tenths = expected.kind === "word" ? null : tenthsIn(cell, expected.kind);
  return tenths === null || expected.kind === "word" ? (wordsIn(cell) ?? "") : expectedText({ kind: expected.kind, tenths });
}

function expectedText(expected: Expected): string {
  if (expected.kind === "word") return expected.word;
  if (expected.tenths === null) return "";
  return expected.kind === "share" ? `${tenthsText(expected.tenths)}%` : signedTenthsText(expected.tenths);
}

function isTypedOver({ desired, workbook }: CheckedWorkbook, table: string, row: EntryRow, column: string): boolean {
  const wanted = desired.sheets.flatMap(({ tables }): readonly DesiredTable[] => tables).find(({ name }) => name === table);
  invariant(wanted !== undefined, `${table} is a table of ours`);
  return overwrittenCells(wanted, workbook.place.naming)(row).some((cell) => cell.column === column);
}
