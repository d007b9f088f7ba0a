import { reviewId } from "../core/contract/row-ids";
import { reviewsTable } from "../core/contract/tables";
import { directions, progressStatuses, publications } from "../core/contract/vocabulary";
import { workbookNames } from "../core/contract/workbook-names";
import type { EntryRow } from "../core/entries/entry-row";
import { planIndex } from "../core/entries/plan-index";
import { type ReviewEntry, reviewEntry } from "../core/entries/review-entry";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Initiative } from "../core/plan/plan";
import type { FindingPlace } from "../core/rules/engine/finding";
import { lateness } from "../core/summary/lateness";
import type { CheckedWorkbook } from "./check-workbook";
import { type ReviewField, reviewForm } from "./enter-review";
import { type CountedAnswer, type ReviewedAnswer, reviewAnswers } from "./review-answers";
import { type ReviewedGoal, reviewGoals } from "./review-goals";
import type { RowForm } from "./row-form";

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
  /** Whether the year's 進捗区分, or as long as there is none a department's 進捗状況, says that less was done than planned, in a word the summary counts as late too. */
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
  const answers = reviewAnswers(checked, year);
  return {
    year,
    grades: facts.words(workbookNames.reviewStates) ?? progressStatuses,
    directions: facts.words(workbookNames.directions) ?? directions,
    publications: facts.words(workbookNames.publications) ?? publications,
    initiatives: facts.planIn(year).initiatives.map((initiative) => reviewed(checked, initiative, year, answers.get(initiative.number) ?? [])),
  };
}

function reviewed(checked: CheckedWorkbook, initiative: Initiative, year: FiscalYear, answers: readonly CountedAnswer[]): ReviewedInitiative {
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
    goals: reviewGoals(checked, initiative, year),
    lastYear: before === null ? null : filledReview(before),
    form: reviewForm(checked, year, number),
    grade: now?.grade ?? null,
    publication: now?.publication ?? null,
    isOpen: now === null || now.grade === null || now.publication === null || (now.isPublishable && now.result === null),
    isBehind: states.some((state) => lateness(state) === "late"),
    at: { table: reviewsTable.name, rowKey: key, index: row?.index ?? -1, column: reviewsTable.grade },
  };
}

function filledReview(row: EntryRow): ReviewEntry | null {
  const entry = reviewEntry(row);
  return entry.grade === null && entry.result === null && entry.remedy === null && entry.direction === null ? null : entry;
}
