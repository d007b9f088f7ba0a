import { type Attendance, unattended } from "../../core/workbook/attendance";
import type { Step } from "../../core/workbook/command";
import type { ApplyOutcome } from "../../core/workbook/workbook-port";
import { unfinishedProperties } from "../../core/workbook/unfinished";
import { askStructure } from "../read/read-structure";
import { askTolerantly } from "../requests/ask-tolerantly";
import type { Question } from "../requests/question";
import { roundTrip } from "../requests/round-trip";
import { writeAll } from "../requests/write-all";
import { assertAnswerable } from "../survey/assert-answerable";
import { ChartSurvey } from "../survey/chart-facts";
import { HiddenRows } from "../survey/hidden-rows";
import { lateLooks } from "../survey/late-looks";
import type { Look, Seen } from "../survey/look";
import { lookQuestion } from "../survey/look-question";
import { looksFor } from "../survey/looks";
import { RuleSurvey } from "../survey/rule-facts";
import { seenBook, type Sight } from "../survey/seen-book";
import { isTableStep } from "../survey/table-needs";
import { begunPlaces } from "./begun-places";
import { judged } from "./judge";
import { Oversight } from "./oversight";
import { plannedWorks } from "./plan-works";
import { sheetsToOpen } from "./opened-sheets";
import { protectAgain, protectionWorks } from "./protection";
import type { Style } from "./table-works";
import { unfinishedBy, unfinishedWorks } from "./unfinished-works";
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
  const properties = propertiesIn(steps);
  const answer = askStructure(context, properties);
  await roundTrip(context);
  const structure = answer();
  const looks = looksFor(steps, structure);
  const rules = new RuleSurvey(steps, structure);
  const hidden = new HiddenRows(steps, structure);
  const charts = new ChartSurvey(steps, structure);
  const sights = await looked(context, looks, rules, [...hidden.questions(), ...charts.questions()]);
  assertAnswerable(sights);
  const judgement = judged(seenBook(structure, sights), steps, style.naming, structure);
  const fit = steps.filter((step) => judgement.found.get(step) === null);
  if (fit.length === 0) return outcomeOf(steps, judgement.found);
  const opened = sheetsToOpen(fit, structure);
  const begun = begunPlaces(judgement, structure, style.naming);
  const unfinished = unfinishedBy(fit, opened, structure);
  const planned = [...plannedWorks(fit, { judgement, sights, rules, hidden, charts, structure, style }), ...protectionWorks(opened), ...unfinishedWorks(fit, unfinished)];
  const works = stages.flatMap((stage) => planned.filter((one) => one.stage === stage));
  const early = { structure, sights: lateLooks(sights) };
  const oversight = new Oversight(context, { steps, judgement, early, begun, opened, works, naming: style.naming });
  try {
    await writeAll(context, { works, early, begun, properties }, oversight, attendance);
    const { found } = oversight;
    if (oversight.isDisturbed) await applyRulesAgain(context, steps.filter((step) => found.get(step) === null), found, style);
    return outcomeOf(steps, found);
  } catch (thrown) {
    await protectAgain(context, opened, unfinished);
    throw thrown;
  }
}

/** Rules of a table that did not grow as was thought are written for it as it is. */
async function applyRulesAgain(context: Excel.RequestContext, fit: readonly Step[], found: ReadonlyMap<Step, string | null>, style: Style): Promise<void> {
  const refused = new Set([...found].flatMap(([step, there]) => (there !== null && isTableStep(step) ? [step.table] : [])));
  const rules = fit.filter((step) => (step.kind === "setFormat" || step.kind === "setValidation") && refused.has(step.table));
  if (rules.length > 0) await applySteps(context, rules, style, unattended);
}

/** The document properties that steps write, and those that name unfinished sheets. */
function propertiesIn(steps: readonly Step[]): string[] {
  return [...unfinishedProperties, ...steps.flatMap((step) => (step.kind === "setProperty" ? [step.property] : []))];
}

async function looked(context: Excel.RequestContext, looks: readonly Look[], rules: RuleSurvey, others: readonly Question[]): Promise<Sight[]> {
  const sights = new Map<Look, Seen>();
  const questions = looks.map((place) => lookQuestion(place, (seen) => sights.set(place, seen)));
  await askTolerantly(context, [...questions, ...others], rules.questions());
  await rules.askPlaces(context);
  return [...sights].map(([place, seen]) => ({ look: place, seen }));
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
