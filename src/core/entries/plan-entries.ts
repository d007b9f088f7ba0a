import type { CalendarDate } from "../plan/calendar-date";
import { progressStatuses } from "../contract/vocabulary";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Revision } from "../plan/revision";
import type { CellValue } from "../workbook/cell";
import type { DepartmentEntry } from "./department-entry";
import type { GoalEntry } from "./goal-entry";
import type { AddedProgressEntry, ProgressEntry } from "./progress-entry";
import type { SurveyEntry } from "./survey-entry";

/** What HR set on the cover for the year being worked on. `null` = left empty. */
export interface YearSettings {
  /** 対象年度. */
  readonly targetYear: FiscalYear | null;
  /** 基準日: judgements are made as of this day, never as of today. */
  readonly asOf: CalendarDate | null;
  /** 回答期限: the day by which departments are asked to answer. */
  readonly reportDue: CalendarDate | null;
}

/** Everything people entered in a workbook of ours, by the row ids of the contract. */
export interface PlanEntries {
  readonly settings: YearSettings;
  readonly progress: ReadonlyMap<string, ProgressEntry>;
  /** Rows that people added for departments the plan does not name (各任命権者における担当部署). */
  readonly addedProgress: readonly AddedProgressEntry[];
  readonly goals: ReadonlyMap<string, GoalEntry>;
  readonly surveys: ReadonlyMap<string, SurveyEntry>;
  /** By 部署ID. */
  readonly departments: ReadonlyMap<string, DepartmentEntry>;
  /** 値 by 項目. */
  readonly options: ReadonlyMap<string, CellValue>;
  readonly revisions: readonly Revision[];
  /** The words 進捗状況 is chosen from, as HR keeps them in 設定. */
  readonly progressStatuses: readonly string[];
  /** The words of every list that can be read in the workbook, by the list's name of the contract. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** The entries of a workbook in which nothing has been entered yet. */
export const noEntries: PlanEntries = {
  settings: { targetYear: null, asOf: null, reportDue: null },
  progress: new Map(),
  addedProgress: [],
  goals: new Map(),
  surveys: new Map(),
  departments: new Map(),
  options: new Map(),
  revisions: [],
  progressStatuses,
  lists: new Map(),
};
