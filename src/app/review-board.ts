import type { GoalJudgement } from "../core/attainment/goal-judgement";
import { countedRecord, goalStanding } from "../core/attainment/goal-standing";
import { reviewId } from "../core/contract/row-ids";
import { progressTable, reviewsTable } from "../core/contract/tables";
import { directions, progressStatuses, publications, statusesBehind } from "../core/contract/vocabulary";
import { workbookNames } from "../core/contract/workbook-names";
import { isFilled } from "../core/entries/cell-reading";
import { departmentTotal } from "../core/entries/department-total";
import type { EntryRow } from "../core/entries/entry-row";
import { planIndex } from "../core/entries/plan-index";
import { progressCheck, progressRemarks } from "../core/entries/progress-check";
import { addedProgressEntry, progressEntry } from "../core/entries/progress-entry";
import { reportsOfYear } from "../core/entries/reports-of-year";
import { type ReviewEntry, reviewEntry } from "../core/entries/review-entry";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Initiative } from "../core/plan/plan";
import { figureText } from "../core/rules/engine/figure-text";
import type { FindingPlace } from "../core/rules/engine/finding";
import { grouped } from "../core/shared/grouped";
import type { CheckedWorkbook } from "./check-workbook";
import { type ReportState, reportState } from "./collection-board";
import { type ReviewField, reviewForm } from "./enter-review";
import type { RowForm } from "./row-form";

/** One department's answer on an initiative, as HR draws it together with the others. */
export interface ReviewedAnswer {
  /** The department in charge as the plan names it, or as a row that people added does. */
  readonly inCharge: string;
  /** Who answers for it, where that is another: a collective has no owner of its own. */
  readonly answeredBy: string | null;
  readonly status: string | null;
  readonly result: string | null;
  /** 課題・次年度の対応. */
  readonly remedy: string | null;
  readonly state: ReportState;
  readonly at: FindingPlace;
}

/** One goal of an initiative, and how it stands. */
export interface ReviewedGoal {
  readonly id: string;
  /** The sentence without its bullet. */
  readonly sentence: string;
  /** What tells it from its sisters of the same sentence; `null` when it has none. */
  readonly aspect: string | null;
  readonly judgement: GoalJudgement;
  /** 実績, where it is a figure; `null` = none. */
  readonly actual: string | null;
  /** 整理番号 of the initiative whose goal this one repeats (再掲); `null` for a goal of its own. */
  readonly sourceInitiative: number | null;
}

/** One initiative with all that HR draws its year together from. */
export interface ReviewedInitiative {
  /** 取りまとめID. */
  readonly key: string;
  readonly number: number;
  readonly title: string;
  /** 取りまとめ部署. */
  readonly lead: string;
  readonly answers: readonly ReviewedAnswer[];
  /** How many of the departments the plan asks have completed their rows, and how many it asks. */
  readonly answered: number;
  readonly asked: number;
  readonly goals: readonly ReviewedGoal[];
  /** What was drawn together for the year before; `null` for nothing. */
  readonly lastYear: ReviewEntry | null;
  /** What was drawn together for this year, as it may be entered; `null` when the row is gone. */
  readonly form: RowForm<ReviewField> | null;
  readonly grade: string | null;
  readonly publication: string | null;
  /** 未記入: not graded, not said whether it may be published, or to be published without a text. */
  readonly isOpen: boolean;
  /** Whether the year's 進捗区分, or as long as there is none a department's 進捗状況, says that less was done than planned. */
  readonly isBehind: boolean;
  readonly at: FindingPlace;
}

/** 取りまとめ of 対象年度. */
export interface ReviewBoard {
  readonly year: FiscalYear;
  /** The words to choose from, as the workbook lists them. */
  readonly grades: readonly string[];
  readonly directions: readonly string[];
  readonly publications: readonly string[];
  readonly initiatives: readonly ReviewedInitiative[];
}

/** What HR draws together of each initiative in 対象年度. */
export function reviewBoard(checked: CheckedWorkbook): ReviewBoard {
  const { facts } = checked.book;
  const { targetYear: year } = facts;
  const answers = answersOf(checked, year);
  return {
    year,
    grades: facts.words(workbookNames.reviewStates) ?? progressStatuses,
    directions: facts.words(workbookNames.directions) ?? directions,
    publications: facts.words(workbookNames.publications) ?? publications,
    initiatives: facts.planIn(year).initiatives.map((initiative) => reviewed(checked, initiative, year, answers.get(initiative.number) ?? [])),
  };
}

interface Answer extends ReviewedAnswer {
  readonly isAsked: boolean;
  readonly isDone: boolean;
}

function reviewed(checked: CheckedWorkbook, initiative: Initiative, year: FiscalYear, answers: readonly Answer[]): ReviewedInitiative {
  const { book } = checked;
  const { number, title, leadDepartmentId } = initiative;
  const key = reviewId(year, number);
  const row = book.row(reviewsTable.name, key);
  const now = row === null ? null : reviewEntry(row);
  const before = book.row(reviewsTable.name, reviewId(year - 1, number));
  const asked = answers.filter(({ isAsked }) => isAsked);
  const states = now?.grade == null ? answers.flatMap(({ status }) => status ?? []) : [now.grade];
  return {
    key,
    number,
    title,
    lead: planIndex(book.facts.planIn(year)).departments.get(leadDepartmentId)?.name ?? leadDepartmentId,
    answers,
    answered: asked.filter(({ isDone }) => isDone).length,
    asked: asked.length,
    goals: goalsOf(checked, initiative, year),
    lastYear: before === null ? null : filledReview(before),
    form: reviewForm(checked, year, number),
    grade: now?.grade ?? null,
    publication: now?.publication ?? null,
    isOpen: now === null || now.grade === null || now.publication === null || (now.isPublishable && now.result === null),
    isBehind: states.some((state) => statusesBehind.includes(state)),
    at: { table: reviewsTable.name, rowKey: key, index: row?.index ?? -1, column: reviewsTable.grade },
  };
}

function filledReview(row: EntryRow): ReviewEntry | null {
  const entry = reviewEntry(row);
  return entry.grade === null && entry.result === null && entry.remedy === null && entry.direction === null ? null : entry;
}

/** Every answer of the year by 整理番号: those the plan asks for, in its order, then those of departments it does not name. */
function answersOf({ book }: CheckedWorkbook, year: FiscalYear): ReadonlyMap<number, readonly Answer[]> {
  const { facts } = book;
  const { departments } = planIndex(facts.planIn(year));
  const asked = reportsOfYear(facts.planIn(year), year, facts.entries).map(({ key, initiative, departmentId, department }) => {
    const inCharge = departments.get(departmentId)?.name ?? departmentId;
    const row = book.row(progressTable.name, key);
    return { initiative: initiative.number, answer: answer(facts.entries.progressStatuses, row, { inCharge, answeredBy: department === inCharge ? null : department, isAsked: true, at: place(key, row?.index ?? -1) }) };
  });
  const added = book.added(progressTable.name).flatMap((row) => {
    const entry = addedProgressEntry(row);
    if (entry?.year !== year) return [];
    return [{ initiative: entry.initiative, answer: answer(facts.entries.progressStatuses, row, { inCharge: entry.department, answeredBy: null, isAsked: false, at: place("", row.index) }) }];
  });
  return new Map([...grouped([...asked, ...added], ({ initiative }) => initiative)].map(([initiative, own]) => [initiative, own.map((one) => one.answer)]));
}

function answer(statuses: readonly string[], row: EntryRow | null, known: Pick<Answer, "inCharge" | "answeredBy" | "isAsked" | "at">): Answer {
  if (row === null) return { ...known, status: null, result: null, remedy: null, isDone: false, state: "open" };
  const entry = progressEntry(row);
  const { status, result, remedy, confirmation } = entry;
  const isDone = progressCheck(entry, true, statuses) === progressRemarks.done;
  return { ...known, status, result, remedy, isDone, state: reportState({ isDone, isSubmitted: isFilled(row.cell(progressTable.submittedOn)), confirmation }) };
}

function place(rowKey: string, index: number): FindingPlace {
  return { table: progressTable.name, rowKey, index, column: progressTable.result };
}

function goalsOf({ book: { facts } }: CheckedWorkbook, initiative: Initiative, year: FiscalYear): ReviewedGoal[] {
  const { plan, entries, years, asOf } = facts;
  const inForce = facts.planIn(year);
  const { goals, goalsById } = planIndex(inForce);
  const records = { records: entries.goals, years, baselineYear: plan.baselineYear, asOf };
  return (goals.get(initiative.number) ?? []).map((goal) => {
    const source = goal.crossListedFrom === null ? null : (goalsById.get(goal.crossListedFrom) ?? null);
    const { actual } = countedRecord(goal, year, entries.goals);
    return {
      id: goal.id,
      sentence: goal.sentence.replace(/^・/u, "").trim(),
      aspect: goal.aspect,
      judgement: goalStanding(goal, year, records, departmentTotal(inForce, initiative, entries)),
      actual: actual === null ? null : figureText(actual, goal.unit),
      sourceInitiative: source?.initiative ?? null,
    };
  });
}
