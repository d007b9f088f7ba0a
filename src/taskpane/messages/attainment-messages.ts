import type { ReviewField } from "../../app/enter-review";
import type { SurveyField } from "../../app/enter-survey";
import type { GoalJudgement } from "../../core/attainment/goal-judgement";
import type { ItemJudgement } from "../../core/attainment/item-judgement";
import type { IndicatorKind } from "../../core/plan/plan";
import type { FormMessages } from "./form-messages";

/** What stands in a chart, told to who cannot see it. */
export interface ToldChart {
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
  /** Each year with its figure, or with why there is none. */
  readonly years: readonly string[];
}

/** The texts of KPI and 取りまとめ, and of the forms in them. */
export interface AttainmentMessages {
  /** A judgement, of a figure, an item or a goal. */
  readonly judgements: Readonly<Record<ItemJudgement | GoalJudgement, string>>;
  readonly kinds: Readonly<Record<IndicatorKind, string>>;
  /** A share in percent, given as text: 57.5, -5.9. */
  readonly percent: (tenths: string) => string;
  /** A difference in points: how much, without a sign, and whether it is below, on or above. */
  readonly points: (tenths: string, sign: number) => string;
  readonly people: (count: number) => string;
  readonly none: string;
  readonly forms: FormMessages;
  readonly unsaved: {
    readonly told: (indicators: number, reviews: number) => string;
    readonly toIndicators: string;
    readonly toReviews: string;
  };
  readonly indicators: {
    readonly heading: (year: string) => string;
    readonly hint: string;
    readonly item: (item: string, judgement: string, met: number, all: number) => string;
    readonly latest: (year: string) => string;
    readonly noFigure: string;
    readonly stateOf: (year: string) => string;
    readonly baseline: (year: string) => string;
    readonly target: (year: string) => string;
    readonly difference: string;
    readonly change: string;
    readonly rate: string;
    readonly rateOfMaintained: string;
    /** How a rate was worked out, as documents print it. */
    readonly formula: (printed: string) => string;
    readonly ratio: string;
    readonly judgement: string;
    readonly byYear: string;
    readonly year: string;
    readonly actual: string;
    readonly details: string;
    readonly source: (year: string) => string;
    readonly noSource: string;
    readonly survey: string;
    readonly surveyedOn: string;
    readonly asked: string;
    readonly answered: string;
    readonly positive: string;
    readonly response: string;
    readonly definition: string;
    readonly chart: (chart: ToldChart) => string;
    readonly chartName: (name: string) => string;
    readonly chartLines: { readonly actual: string; readonly baseline: string; readonly target: string; readonly maintained: string };
    /** What stands for a year without a figure: its 調査の状況, `null` = nothing entered. */
    readonly noValue: (state: string | null) => string;
    readonly enter: string;
    readonly form: (label: string) => string;
    readonly fields: Readonly<Record<SurveyField, string>>;
    readonly hints: Readonly<Partial<Record<SurveyField, string>>>;
    readonly dayHint: (example: string) => string;
    readonly fromCounts: (share: string, positive: string, answered: string) => string;
    readonly figure: (share: string) => string;
    readonly responseIs: (share: string) => string;
    readonly unsavedYears: (years: string) => string;
  };
  readonly reviews: {
    readonly heading: (year: string) => string;
    readonly hint: string;
    readonly summary: (all: number, open: number, behind: number) => string;
    readonly filter: string;
    readonly filters: { readonly all: (count: number) => string; readonly open: (count: number) => string; readonly behind: (count: number) => string };
    readonly list: string;
    readonly toList: string;
    readonly previous: string;
    readonly next: string;
    readonly place: (position: number, count: number) => string;
    readonly nothing: string;
    readonly initiative: (number: number, title: string) => string;
    readonly standing: (answered: number, asked: number, grade: string | null, publication: string | null) => string;
    readonly open: string;
    readonly behind: string;
    readonly lead: (department: string) => string;
    readonly answers: (answered: number, asked: number) => string;
    readonly answeredBy: (department: string) => string;
    readonly noStatus: string;
    readonly result: string;
    readonly remedy: string;
    readonly takeResult: string;
    readonly takeRemedy: string;
    readonly taken: string;
    readonly notTaken: string;
    readonly goals: string;
    readonly noGoals: string;
    readonly goalActual: (actual: string) => string;
    readonly crossListed: (initiative: number) => string;
    readonly lastYear: (year: string) => string;
    readonly nothingLastYear: string;
    readonly form: (year: string) => string;
    readonly fields: Readonly<Record<ReviewField, string>>;
    readonly hints: Readonly<Partial<Record<ReviewField, string>>>;
    readonly undecided: string;
    readonly rowGone: string;
  };
}
