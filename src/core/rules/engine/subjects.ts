import type { GoalJudgement } from "../../attainment/goal-judgement";
import type { IndicatorResult } from "../../attainment/indicator-result";
import type { SurveyFigure } from "../../attainment/survey-figure";
import type { EntryRow } from "../../entries/entry-row";
import type { GoalEntry } from "../../entries/goal-entry";
import type { GoalInForce } from "../../entries/goal-in-force";
import type { ProgressEntry } from "../../entries/progress-entry";
import type { SurveyEntry } from "../../entries/survey-entry";
import type { TableRows } from "../../entries/table-rows";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Indicator, Initiative, ScheduleRow } from "../../plan/plan";
import type { Revision } from "../../plan/revision";
import type { CellsByKind, Slips } from "./cells-by-kind";
import type { Told } from "./finding";
import type { RowOwner } from "./owner";
import type { Source } from "./source";

/** What every subject says of itself. */
interface SubjectInCommon {
  /** How a person calls it: 取組3「女性職員の活躍推進」（総務局人事課）. */
  readonly label: Told;
  /** Who answers for it, by name; `null` for HR. */
  readonly department: string | null;
  /** 整理番号; `null` when it belongs to no initiative. */
  readonly initiative: Initiative | null;
  /** The clause or goal sentence its findings rest on unless the rule names another. */
  readonly source: Source;
  /** What tells it from others like it where its rows have no ids; absent = its Japanese label. */
  readonly identity?: string;
}

/** A cell of ours that no longer says what the plan says. */
export interface OverwrittenCell {
  readonly column: string;
  readonly isFormula: boolean;
  /** What the plan says, as a person reads it; `""` for nothing, and for formulas. */
  readonly wanted: string;
  /** What stands there instead. */
  readonly found: string;
}

/** One row of any table of ours. */
export interface RecordSubject extends SubjectInCommon {
  readonly kind: "record";
  readonly table: string;
  readonly row: EntryRow;
  /** The fiscal year of the row; `null` when it has none. */
  readonly year: FiscalYear | null;
  /** None of a row in which the plan lists a goal again (再掲): that anything stands there is told at once, whatever it is. */
  readonly cells: CellsByKind;
  readonly overwritten: readonly OverwrittenCell[];
}

/** What one department says of one initiative in one fiscal year. */
export interface Report {
  readonly year: FiscalYear;
  readonly row: EntryRow;
  readonly entry: ProgressEntry;
  readonly slips: Slips;
  /** The report of the year before; `null` when there is none. */
  readonly previous: ProgressEntry | null;
  /** Whether it is due: the year is 対象年度 or before. */
  readonly isAsked: boolean;
}

/** One department's reports on one initiative, the years in order; or one row that people added. */
export interface ReportSubject extends SubjectInCommon {
  readonly kind: "report";
  readonly reports: readonly Report[];
}

/** A row that people added to 進捗入力, for a department of their own (各任命権者における担当部署). */
export interface AddedReportSubject extends SubjectInCommon {
  readonly kind: "addedReport";
  readonly row: EntryRow;
  readonly yearText: string | null;
  readonly initiativeText: string | null;
  readonly departmentText: string | null;
  readonly year: FiscalYear | null;
}

/** One goal in one fiscal year. */
export interface GoalYear {
  readonly year: FiscalYear;
  readonly row: EntryRow;
  /** The goal as it holds in this year. */
  readonly goal: GoalInForce;
  readonly entry: GoalEntry;
  readonly slips: Slips;
  /** 判定, as the sheet shows it; `null` where it rests on a cell that holds a slip. */
  readonly judgement: GoalJudgement | null;
  /** Its figure of the year before, and of the baseline year; `null` = none. */
  readonly previousActual: number | null;
  readonly baselineActual: number | null;
  /** 対象数: the row's own, else that of the department in 設定. */
  readonly total: number | null;
  /** Whether it is due: the year is 対象年度 or before; false for the baseline year. */
  readonly isAsked: boolean;
  /**
   * Whether the department that draws the initiative together has begun its report
   * of the year. Known of goals without a figure (他計画, 記述), `false` for others.
   */
  readonly isReported: boolean;
}

/** A goal that is entered and counted, with the rows in which the plan lists it again. */
export interface GoalSubject extends SubjectInCommon {
  readonly kind: "goal";
  /** The baseline year's row first, where there is one; then the plan's years. */
  readonly years: readonly GoalYear[];
  /** Rows of goals that repeat this one (再掲): nothing is typed there. */
  readonly repeated: readonly { readonly year: FiscalYear; readonly row: EntryRow; readonly goal: GoalInForce }[];
}

/** One indicator's survey in one fiscal year. */
export interface SurveyYear {
  readonly year: FiscalYear;
  readonly row: EntryRow;
  readonly entry: SurveyEntry;
  readonly slips: Slips;
  readonly figure: SurveyFigure;
  readonly isAsked: boolean;
}

/** An indicator and its surveys. */
export interface IndicatorSubject extends SubjectInCommon {
  readonly kind: "indicator";
  /** As it holds in 対象年度. */
  readonly indicator: Indicator;
  readonly years: readonly SurveyYear[];
  readonly result: IndicatorResult;
  /** The other figures of its item (項目), by year whether they have a value. */
  readonly sisters: readonly { readonly indicator: Indicator; readonly hasValue: ReadonlyMap<FiscalYear, boolean> }[];
}

/** An initiative's grid, and what is drawn together of it, in one fiscal year. */
export interface InitiativeYear {
  readonly year: FiscalYear;
  readonly isAsked: boolean;
  /** 取りまとめ; `null` when the row is gone. */
  readonly review: EntryRow | null;
  /** The lead department's report. */
  readonly lead: { readonly row: EntryRow; readonly entry: ProgressEntry } | null;
  /** The reports of all departments in charge. */
  readonly entries: readonly ProgressEntry[];
  /** How many departments are in charge: more than there are reports where rows are gone. */
  readonly departmentCount: number;
}

/** A line of an initiative's schedule grid as it stands in the workbook. */
export interface ScheduleLine {
  readonly row: EntryRow;
  /** As it holds in 対象年度. */
  readonly line: ScheduleRow;
}

/** An initiative as a whole. */
export interface InitiativeSubject extends SubjectInCommon {
  readonly kind: "initiative";
  readonly initiative: Initiative;
  readonly years: readonly InitiativeYear[];
  readonly schedule: readonly ScheduleLine[];
}

/** A row of 計画変更 in which something stands. */
export interface RevisionSubject extends SubjectInCommon {
  readonly kind: "revision";
  readonly row: EntryRow;
  /** `null` while the row does not say what is revised, from when on, and to what. */
  readonly revision: Revision | null;
  /** Whether it names a row, an item or a value the plan cannot take. */
  readonly isUnusable: boolean;
}

/** A table of ours as a whole. */
export interface TableSubject extends SubjectInCommon {
  readonly kind: "table";
  readonly table: TableRows;
  /** What a row that the plan asks for is about, by its id, whether or not it is there. */
  readonly owner: (key: string) => RowOwner | null;
}

/** The fields of the cover, and the questions the plan leaves to the city. */
export interface CoverSubject extends SubjectInCommon {
  readonly kind: "cover";
}

/** What rules are about. */
export type Subject = RecordSubject | ReportSubject | AddedReportSubject | GoalSubject | IndicatorSubject | InitiativeSubject | RevisionSubject | TableSubject | CoverSubject;

export type SubjectKind = Subject["kind"];

/** The subject of a kind. */
export type SubjectOf<Kind extends SubjectKind> = Extract<Subject, { readonly kind: Kind }>;
