import { sheetTitles } from "../contract/sheet-titles";
import { goalsTable, indicatorsTable, revisionsTable } from "../contract/tables";
import { dateIn, numberIn, textIn } from "../entries/cell-reading";
import type { EntryRow } from "../entries/entry-row";
import { planInForce } from "../entries/plan-in-force";
import { planIndex } from "../entries/plan-index";
import { revisionEntry, struckOut } from "../entries/revision-entry";
import type { Initiative } from "../plan/plan";
import type { Revision } from "../plan/revision";
import { tenthsOfPercent } from "../shared/tenths";
import { tenthsText } from "../shared/tenths-text";
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
  const unusable = new Set(planInForce(plan, recorded.map(({ revision }) => revision), year).unusable);
  const numbers = new Set(initiatives.map(({ number }) => number));
  const isSummedUp = (revision: Revision): boolean => {
    const initiative = initiativeOf(input, revision);
    return initiative === null || numbers.has(initiative);
  };
  return recorded.filter(({ revision }) => !unusable.has(revision) && isSummedUp(revision)).map(({ row, revision }) => revisionLine(input, row, revision));
}

function revisionLine(input: SummaryInput, row: EntryRow, revision: Revision): RevisionLine {
  const { dateSystem } = input;
  const { id, target, targetId, item, fromYear, after } = revision;
  const isShare = holdsShare(input, revision);
  const shown = (value: Revision["after"]): string => (isShare && typeof value === "number" ? `${tenthsText(tenthsOfPercent(value))}%` : String(value ?? ""));
  const before = row.cell(revisionsTable.before);
  const day = item === goalsTable.deadline ? dateIn(before, dateSystem) : null;
  return {
    id,
    target,
    targetId,
    item,
    fromYear,
    before: day ?? shown(numberIn(before) ?? textIn(before)),
    after: after === null ? struckOut : shown(after),
    decidedOn: dateIn(row.cell(revisionsTable.decidedOn), dateSystem),
  };
}

/** Whether the item is a percentage, typed as Excel holds it: 0.9 for 90%. */
function holdsShare({ inForce }: SummaryInput, { target, targetId, item }: Revision): boolean {
  if (target === sheetTitles.indicators) return item === indicatorsTable.baseline || item === indicatorsTable.target;
  return target === sheetTitles.goals && item === goalsTable.threshold && planIndex(inForce).goalsById.get(targetId)?.unit === "%";
}

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
