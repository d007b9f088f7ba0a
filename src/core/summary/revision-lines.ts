import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, indicatorsTable, revisionsTable } from "../contract/tables";
import { blanksContinue } from "../entries/blanks-continue";
import { dateIn, enteredCell, numberIn, textIn } from "../entries/cell-reading";
import type { EntryRow } from "../entries/entry-row";
import { type PlanInForce, planInForce } from "../entries/plan-in-force";
import { planIndex } from "../entries/plan-index";
import { revisedItem } from "../entries/revised-item";
import { revisionEntry, struckOut } from "../entries/revision-entry";
import { inOrder } from "../entries/revision-order";
import type { Initiative } from "../plan/plan";
import type { Revision } from "../plan/revision";
import { tenthsOfPercent } from "../shared/tenths";
import { percentText } from "../shared/tenths-text";
import type { RevisionLine } from "./attainment-summary";
import type { SummaryInput } from "./summary-input";

/**
 * What of the plan was revised up to the year summed up, in the order of the
 * sheet: the revisions in force, those of an initiative only where it is summed
 * up. Reasons are the city's own notes: they stay behind, and so does what says
 * nothing the plan can take.
 */
export function revisionLines(input: SummaryInput, initiatives: readonly Initiative[]): RevisionLine[] {
  const { plan, revisions, dateSystem, year } = input;
  const recorded = revisions.flatMap((row) => {
    const revision = revisionEntry(row, dateSystem);
    return revision === null || revision.fromYear > year ? [] : [{ row, revision }];
  });
  const ordered = inOrder(plan, recorded.map(({ revision }) => revision));
  const unusable = new Set(planInForce(plan, ordered, year).unusable);
  const numbers = new Set(initiatives.map(({ number }) => number));
  const isSummedUp = (revision: Revision): boolean => {
    const initiative = initiativeOf(input, revision);
    return initiative === null || numbers.has(initiative);
  };
  return recorded.filter(({ revision }) => !unusable.has(revision) && isSummedUp(revision)).map(({ row, revision }) => revisionLine(input, row, revision, ordered));
}

/** A revision with what stood there before: what 変更前 says, and until an update has filled that in, the plan with the revisions that go before in `ordered`. */
function revisionLine({ plan, entries, dateSystem }: SummaryInput, row: EntryRow, revision: Revision, ordered: readonly Revision[]): RevisionLine {
  const { id, target, targetId, item, fromYear, after } = revision;
  const planBefore = planInForce(plan, ordered.slice(0, ordered.indexOf(revision)), fromYear).plan;
  const recordedBefore = enteredCell(row.cell(revisionsTable.before));
  const dayBefore = item === goalsTable.deadline ? dateIn(recordedBefore, dateSystem) : null;
  const before = dayBefore ?? numberIn(recordedBefore) ?? textIn(recordedBefore) ?? revisedItem(planBefore, revision, blanksContinue(entries));
  return {
    id,
    target,
    targetId,
    item,
    fromYear,
    before: revisedText(planBefore, revision, before),
    after: after === null ? struckOut : revisedText(planInForce(plan, ordered, fromYear).plan, revision, after),
    decidedOn: dateIn(row.cell(revisionsTable.decidedOn), dateSystem),
  };
}

/** A value of the item as documents print it: shares to a tenth of a percent, other thresholds in the goal's unit in that plan. */
function revisedText(plan: PlanInForce, { target, targetId, item }: Revision, value: Revision["after"]): string {
  if (typeof value !== "number") return String(value ?? "");
  const isThreshold = target === sheetTitles.goals && item === goalsTable.threshold;
  const unit = isThreshold ? planIndex(plan).goalsById.get(targetId)?.unit : target === sheetTitles.indicators && shares.includes(item) ? "%" : null;
  return unit === "%" ? percentText(tenthsOfPercent(value)) : `${value}${unit ?? ""}`;
}

/** Items of an indicator that are typed as Excel holds a percentage: 0.9 for 90%. */
const shares: readonly string[] = [indicatorsTable.baseline, indicatorsTable.target];

/** 整理番号 of the initiative whose text is revised; `null` for an indicator, which is the city's. */
function initiativeOf({ inForce }: SummaryInput, { target, targetId }: Revision): number | null {
  switch (target) {
    case sheetTitles.initiatives:
      return Number(targetId);
    case sheetTitles.schedule:
      return inForce.schedule.find(({ id }) => id === targetId)?.initiative ?? null;
    case sheetTitles.goals:
      return planIndex(inForce).goalsById.get(targetId)?.initiative ?? null;
    default:
      return null;
  }
}
