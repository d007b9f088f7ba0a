import { type Attendance, unattended } from "../../core/workbook/attendance";
import type { Step } from "../../core/workbook/command";
import type { ApplyOutcome } from "../../core/workbook/workbook-port";
import { askStructure, type Structure } from "../read/read-structure";
import { askAll } from "../requests/question";
import { roundTrip } from "../requests/round-trip";
import { type Witness, writeAll } from "../requests/write-all";
import { type Look, lookQuestion } from "../survey/look";
import { looksFor } from "../survey/looks";
import { RuleSurvey } from "../survey/rule-facts";
import { seenBook, type Sight } from "../survey/seen-book";
import { isTableStep } from "../survey/table-needs";
import { judged, type Judgement } from "./judge";
import { plannedWorks } from "./plan-works";
import { protectAgain, protectionWorks, sheetsToOpen } from "./protection";
import { putBack, unfitLate } from "./put-back";
import type { Style } from "./table-works";
import { stages } from "./work";

/**
 * Carries steps out in the workbook that is open.
 *
 * What each step rests on is looked at first, judged by the rules of the
 * workbook in memory, and looked at once more in the request that writes:
 * where somebody was quicker, what they wrote is put back and the step is
 * reported as a conflict.
 */
export async function applySteps<Kind extends Step>(context: Excel.RequestContext, steps: readonly Kind[], style: Style, attendance: Attendance): Promise<ApplyOutcome<Kind>> {
  const answer = askStructure(context);
  await roundTrip(context);
  const structure = answer();
  const looks = looksFor(steps, structure);
  const rules = new RuleSurvey(steps, structure);
  const sights = await looked(context, looks, rules);
  const judge = (there: Structure, seen: readonly Sight[]): Judgement => judged(seenBook(there, seen), steps, style.naming, there);
  const judgement = judge(structure, sights);
  const fit = steps.filter((step) => judgement.found.get(step) === null);
  if (fit.length === 0) return outcomeOf(steps, judgement.found);
  const opened = sheetsToOpen(fit, structure);
  const works = [...plannedWorks(fit, { judgement, sights, rules, style }), ...protectionWorks(opened)];
  try {
    const witness = await writeAll(context, stages.flatMap((stage) => works.filter((one) => one.stage === stage)), looks, attendance);
    if (isSame(witness, { structure, sights })) return outcomeOf(steps, judgement.found);
    const late = judge(witness.structure, witness.sights);
    await putBack(context, { judgement, late, witness, before: seenBook(witness.structure, witness.sights), opened, naming: style.naming });
    const found = new Map([...judgement.found, ...unfitLate(judgement, late)]);
    await applyRulesAgain(context, steps.filter((step) => found.get(step) === null), found, style);
    return outcomeOf(steps, found);
  } catch (thrown) {
    await protectAgain(context, opened);
    throw thrown;
  }
}

/** Rules of a table that did not grow as was thought are written for it as it is. */
async function applyRulesAgain(context: Excel.RequestContext, fit: readonly Step[], found: ReadonlyMap<Step, string | null>, style: Style): Promise<void> {
  const refused = new Set([...found].flatMap(([step, there]) => (there !== null && isTableStep(step) ? [step.table] : [])));
  const rules = fit.filter((step) => (step.kind === "setFormat" || step.kind === "setValidation") && refused.has(step.table));
  if (rules.length > 0) await applySteps(context, rules, style, unattended);
}

async function looked(context: Excel.RequestContext, looks: readonly Look[], rules: RuleSurvey): Promise<Sight[]> {
  const sights: Sight[] = [];
  const questions = looks.map((place) => lookQuestion(place, (seen) => sights.push({ look: place, seen })));
  await askAll(context, [...questions, ...rules.questions()]);
  await rules.askPlaces(context);
  return sights;
}

function isSame(late: Witness, early: Witness): boolean {
  return witnessText(late) === witnessText(early);
}

function witnessText({ structure, sights }: Witness): string {
  const { sheets, tables, names, properties } = structure;
  return JSON.stringify([sheets.map(({ name }) => name), tables, names, [...properties], sights.map(({ seen }) => JSON.stringify(seen)).sort()]);
}

function outcomeOf<Kind extends Step>(steps: readonly Kind[], found: ReadonlyMap<Step, string | null>): ApplyOutcome<Kind> {
  return {
    applied: steps.filter((step) => (found.get(step) ?? null) === null),
    conflicts: steps.flatMap((change) => {
      const there = found.get(change) ?? null;
      return there === null ? [] : [{ change, found: there }];
    }),
  };
}
