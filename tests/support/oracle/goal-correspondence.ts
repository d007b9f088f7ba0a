import { judgedColumns } from "../../../src/core/contract/judged-columns";
import { goalsTable } from "../../../src/core/contract/tables";
import { goalResultId } from "../../../src/core/contract/row-ids";
import { notKnowable } from "../../../src/core/contract/vocabulary";
import type { FiscalYear } from "../../../src/core/plan/fiscal-year";
import type { GoalKind } from "../../../src/core/plan/goal-kind";
import type { Goal, Plan } from "../../../src/core/plan/plan";
import { planYears } from "../../../src/core/plan/plan-years";
import type { Finding } from "../../../src/core/rules/engine/finding";
import type { RecalculatedBook } from "./recalculated-book";

/** The rule that finds a goal of a kind 未達成; none for what is not judged. */
const unmetRules: Readonly<Record<GoalKind, string | null>> = {
  atLeast: "goal-threshold-missed",
  timesPerYear: "goal-frequency-short",
  moreThanPreviousYear: "goal-not-above-previous-year",
  lessThanPreviousYear: "goal-not-below-previous-year",
  moreThanBaselineYear: "goal-not-above-baseline-year",
  byDeadline: "goal-deadline-missed",
  aroundDeadline: "goal-soft-deadline-missed",
  withinYear: "goal-year-missed",
  yearlyFrom: "goal-start-missed",
  yearly: "goal-not-carried-out",
  allCovered: "goal-coverage-incomplete",
  zeroOverLimit: "goal-limit-exceeded",
  otherPlan: null,
  descriptive: null,
};

const notEntered = "goal-not-entered";
const nothingToCompare = "goal-comparison-missing";
const moreThanThereIs = "cell-part-exceeds-whole";

/** Every rule that says in a finding what 判定 says in a word. */
export const rulesOfJudgement: readonly string[] = [notEntered, nothingToCompare, ...Object.values(unmetRules).flatMap((rule) => rule ?? [])];

/** The rules by which a cell holds something that no judgement should read. */
const slipRules = ["cell-type-wrong", "cell-word-unlisted", "cell-number-out-of-range", "cell-unresolved"];

const isDated = (kind: GoalKind): boolean => judgedColumns[kind].includes(goalsTable.completedOn);
/** A missed deadline is one fact, told on the row of the first year that shows it. */
const isToldOnce = (kind: GoalKind): boolean => kind === "byDeadline" || kind === "aroundDeadline" || kind === "withinYear";

/**
 * What is wrong with the correspondence of 判定 and findings, a line each:
 *
 * - 未入力, and no slip in a cell the judgement reads ⇔ `goal-not-entered` on the row;
 * - 未達成, and no such slip ⇔ the kind's own rule on the row (of a deadline: on the first such row);
 * - 判定保留, and no such slip ⇒ 把握不可 or `cell-part-exceeds-whole` on the row, or `goal-comparison-missing` on a row of the goal, or a figure to compare with that is asked for or said not to exist; `goal-comparison-missing` ⇒ such a row;
 * - any other 判定, a row of a year that is not due, and a row listed again have none of these findings.
 */
export function goalCorrespondence(book: RecalculatedBook, plan: Plan, targetYear: FiscalYear): string[] {
  const years = [plan.baselineYear, ...planYears(plan)];
  return plan.goals.flatMap((goal) => new GoalView(book, goal, years, plan.baselineYear, targetYear).disagreements());
}

/** The cells of another year's row that tell the figure to compare with. */
const comparedIn = (year: FiscalYear): (readonly [FiscalYear, string])[] => [[year, goalsTable.actual], [year, goalsTable.state]];

class GoalView {
  readonly #book: RecalculatedBook;
  readonly #goal: Goal;
  readonly #years: readonly FiscalYear[];
  readonly #baselineYear: FiscalYear;
  readonly #targetYear: FiscalYear;
  readonly #findings: ReadonlyMap<FiscalYear, readonly Finding[]>;

  constructor(book: RecalculatedBook, goal: Goal, years: readonly FiscalYear[], baselineYear: FiscalYear, targetYear: FiscalYear) {
    this.#book = book;
    this.#goal = goal;
    this.#baselineYear = baselineYear;
    this.#targetYear = targetYear;
    this.#years = years.filter((year) => year !== baselineYear || goal.comparesWithBaselineYear);
    this.#findings = new Map(this.#years.map((year) => [year, book.findings.filter(({ at }) => at.table === goalsTable.name && at.rowKey === this.#key(year))]));
  }

  disagreements(): string[] {
    const lines = this.#years.flatMap((year) => {
      const found = this.#rules(year).filter((rule) => rulesOfJudgement.includes(rule) && rule !== nothingToCompare);
      const wanted = this.#wanted(year);
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${this.#key(year)} 判定 ${this.#says(year)}: found ${found.join("、")}, wanted ${wanted.join("、")}`];
    });
    const open = this.#years.filter((year) => this.#isJudged(year) && this.#says(year) === "判定保留");
    const isCompared = this.#years.some((year) => this.#rules(year).includes(nothingToCompare));
    const unexplained = open.filter((year) => !isCompared && !this.#isExplained(year)).map((year) => `${this.#key(year)} 判定保留 is explained by nothing`);
    return [...lines, ...unexplained, ...(isCompared && open.length === 0 ? [`${this.#goal.id}: ${nothingToCompare} without 判定保留`] : [])];
  }

  /** The rules that are to speak on a year's row. */
  #wanted(year: FiscalYear): string[] {
    if (!this.#isJudged(year)) return [];
    const { kind } = this.#goal;
    if (this.#says(year) === "未入力") return [notEntered];
    const rule = unmetRules[kind];
    if (this.#says(year) !== "未達成" || rule === null) return [];
    const first = this.#years.find((each) => this.#isJudged(each) && this.#says(each) === "未達成");
    return isToldOnce(kind) && year !== first ? [] : [rule];
  }

  /** Whether a row is due, counted where it stands, and free of slips in what its judgement reads. */
  #isJudged(year: FiscalYear): boolean {
    if (year <= this.#baselineYear || year > this.#targetYear || this.#goal.crossListedFrom !== null) return false;
    return !this.#hasSlip(year) && !this.#readElsewhere(year).some(([other, column]) => this.#hasSlip(other, column));
  }

  /** The cells of other years that a year's judgement reads. */
  #readElsewhere(year: FiscalYear): (readonly [FiscalYear, string])[] {
    const { kind } = this.#goal;
    if (isDated(kind)) return this.#years.map((other) => [other, goalsTable.completedOn]);
    if (kind === "moreThanBaselineYear") return comparedIn(this.#baselineYear);
    return kind === "moreThanPreviousYear" || kind === "lessThanPreviousYear" ? comparedIn(year - 1) : [];
  }

  #hasSlip(year: FiscalYear, column?: string): boolean {
    return (this.#findings.get(year) ?? []).some(({ rule, at }) => slipRules.includes(rule) && (column === undefined || at.column === column));
  }

  /** Whether the row itself, or the figure it is compared with, says why it stays open. */
  #isExplained(year: FiscalYear): boolean {
    if (this.#cell(year, goalsTable.state).trim() === notKnowable || this.#rules(year).includes(moreThanThereIs)) return true;
    return this.#readElsewhere(year).some(([other]) => this.#years.includes(other) && (this.#rules(other).includes(notEntered) || this.#cell(other, goalsTable.state).trim() !== ""));
  }

  #rules(year: FiscalYear): string[] {
    return (this.#findings.get(year) ?? []).map(({ rule }) => rule);
  }

  #says(year: FiscalYear): string {
    return this.#cell(year, goalsTable.judgement);
  }

  #cell(year: FiscalYear, header: string): string {
    return String(this.#book.cell(goalsTable.name, this.#key(year), header));
  }

  #key(year: FiscalYear): string {
    return goalResultId(year, this.#goal.id);
  }
}
