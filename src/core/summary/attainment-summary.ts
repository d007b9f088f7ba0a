import type { JudgedItem } from "../attainment/item-judgements";
import type { GoalJudgement } from "../attainment/goal-judgement";
import type { CalendarDate } from "../plan/calendar-date";
import type { FiscalYear } from "../plan/fiscal-year";
import type { CountedGroup } from "./counted-group";
import type { IndicatorSummary } from "./indicator-figures";

export type { IndicatorSummary, IndicatorYear, SurveySource } from "./indicator-figures";

/** How many rows of the year are not there, or several times, so that nothing entered on them counts. */
export interface UnreadRows {
  /** Of 目標実績; rows of goals that no entry decides (対象外) are left out. */
  readonly goals: number;
  /** Of 進捗入力, as far as the plan asks for them. */
  readonly reports: number;
  /** Of 取りまとめ. */
  readonly reviews: number;
}

/** How many stand how: by the words of 進捗区分 or 進捗状況; `null` stands for those nobody has judged yet. */
export type ProgressGroup = CountedGroup<string | null>;

/** Progress of the year. */
export interface ProgressSummary {
  /** Words of 進捗区分, as 設定 lists them, and その他 where something else was typed. */
  readonly grades: readonly string[];
  /** Initiatives by 進捗区分. */
  readonly all: ProgressGroup;
  readonly areas: readonly ProgressGroup[];
  readonly categories: readonly ProgressGroup[];
  /** An initiative may serve several priorities, or none: the last group. They do not add up to all. */
  readonly focuses: readonly ProgressGroup[];
  /** Words of 進捗状況, likewise. */
  readonly statuses: readonly string[];
  /** Departments' own reports by 進捗状況, by who answers (入力担当); その他 for those that neither the plan nor 設定 knows. */
  readonly departments: readonly ProgressGroup[];
  readonly reports: ProgressGroup;
  /** How many of the reports the plan asks for, one for each initiative and department in charge. */
  readonly askedReports: number;
  /** How many stand on rows that people added. */
  readonly addedReports: number;
}

/** Goals by 判定. In a year after 対象年度 those of which nothing was entered are 計画期間中: they are not missing yet. */
export type GoalGroup = CountedGroup<GoalJudgement>;

/** Goals of the year; those listed again (再掲) are counted at their source and nowhere else. */
export interface GoalSummary {
  readonly all: GoalGroup;
  readonly areas: readonly GoalGroup[];
  /** Sentences that set goals, 再掲 included: 69 in the first Sendai plan. */
  readonly sentences: number;
  /** Goals these sentences set, 再掲 included: 75. */
  readonly goals: number;
  readonly crossListed: number;
  /** Sentences of which a goal is judged by a figure. */
  readonly numericSentences: number;
  /** Figures still 速報 among those counted. */
  readonly provisional: number;
}

/** What is late, or a goal that is not met, by name. */
export interface AttentionLine {
  readonly kind: "late" | "goalUnmet" | "indicatorUnmet";
  /** 整理番号; `null` for an indicator. */
  readonly initiative: number | null;
  readonly name: string;
  /** 取りまとめ部署, by its name in the year; `""` for an indicator. */
  readonly department: string;
  /** The grade, or the sentence of the goal that is not met. */
  readonly cause: string;
  /** 遅れの理由・対応, only where 公表 is 可; `null` = not entered, or not to be published. */
  readonly remedy: string | null;
}

/** What HR drew together of one initiative. Texts only where 公表 is 可. */
export interface InitiativeResult {
  readonly number: number;
  readonly title: string;
  readonly areaId: string;
  readonly department: string;
  readonly grade: string | null;
  readonly goalsJudged: number;
  readonly goalsMet: number;
  readonly isPublishable: boolean;
  readonly result: string | null;
  readonly remedy: string | null;
  readonly direction: string | null;
}

/** A change of the plan in force in the year; percentages and thresholds as documents print them, deadlines as days (`2024-03-31`). */
export interface RevisionLine {
  readonly id: string | null;
  readonly target: string;
  readonly targetId: string;
  readonly item: string;
  readonly fromYear: FiscalYear;
  readonly before: string;
  readonly after: string;
  readonly decidedOn: CalendarDate | null;
}

/** How many findings of the year nobody has confirmed yet. */
export interface OpenFindings {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** The attainment summary of a fiscal year: one model for every face it is shown in. */
export interface AttainmentSummary {
  readonly planTitle: string;
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
  readonly baselineYear: FiscalYear;
  readonly year: FiscalYear;
  /** 対象年度: nothing of a later year is missing yet. */
  readonly targetYear: FiscalYear;
  /** 基準日. */
  readonly asOf: CalendarDate;
  /** The departments summed up, by their names in the year; `null` = all. Indicators are the city's, whatever the departments. */
  readonly scope: readonly string[] | null;
  readonly indicators: readonly IndicatorSummary[];
  readonly items: readonly JudgedItem[];
  readonly progress: ProgressSummary;
  readonly goals: GoalSummary;
  readonly attention: readonly AttentionLine[];
  readonly results: readonly InitiativeResult[];
  readonly revisions: readonly RevisionLine[];
  readonly findings: OpenFindings;
  readonly unreadRows: UnreadRows;
}
