import { goalResultId } from "../../../src/core/contract/row-ids";
import { goalsTable, progressTable } from "../../../src/core/contract/tables";
import { progressRemarks } from "../../../src/core/entries/progress-check";
import type { Goal, Plan } from "../../../src/core/plan/plan";
import { planYears } from "../../../src/core/plan/plan-years";
import type { Finding } from "../../../src/core/rules/engine/finding";
import { colors } from "../../../src/core/sheets/palette";
import { judgingColumns, type RecalculatedBook } from "./recalculated-book";

const unused = "goal-entry-unused";
const repeated = "cross-listed-entry";
const unjudged: readonly Goal["kind"][] = ["otherPlan", "descriptive"];

/**
 * What is wrong with the correspondence of the looks of 目標実績's entry cells and
 * findings, a line each, for the cells in which something stands that is no slip:
 *
 * - hatched ⇔ `cross-listed-entry` on the row;
 * - grey ⇔ `goal-entry-unused` in the cell, but for 他計画 and 記述: all is grey there, and no other column could be filled in instead.
 */
export function goalColourCorrespondence(book: RecalculatedBook, plan: Plan): string[] {
  const byRow = new Map<string, Finding[]>();
  for (const finding of book.findings) {
    if (finding.at.table === goalsTable.name) byRow.set(finding.at.rowKey, [...(byRow.get(finding.at.rowKey) ?? []), finding]);
  }
  return plan.goals.flatMap(({ id, kind }) =>
    planYears(plan).flatMap((year) => {
      const key = goalResultId(year, id);
      const findings = byRow.get(key) ?? [];
      return judgingColumns.flatMap((column) => {
        if (String(book.cell(goalsTable.name, key, column)).trim() === "") return [];
        const there = findings.filter(({ at }) => at.column === column);
        if (there.some(({ rule, severity }) => severity === "error" && rule !== repeated)) return [];
        const look = book.look(goalsTable.name, key, column);
        const isHatched = look?.hatch !== undefined;
        const isGrey = look?.fill === colors.notAsked;
        const isRepeated = findings.some(({ rule }) => rule === repeated);
        const isUnused = there.some(({ rule }) => rule === unused);
        const isAgreed = isHatched === isRepeated && (isGrey && !unjudged.includes(kind)) === isUnused;
        return isAgreed ? [] : [`${key} ${column}: ${JSON.stringify(look)}, found ${findings.map(({ rule }) => rule).join("、")}`];
      });
    }),
  );
}

/** What the colour of 記入チェック tells of a row: green for 済, another for what is missing, none where nothing is asked. */
export function checkColour(book: RecalculatedBook, key: string): string {
  const look = book.look(progressTable.name, key, progressTable.check);
  if (look === null) return "";
  return look.fill === colors.good ? progressRemarks.done : look.fill === colors.open ? progressRemarks.empty : "bad";
}
