import type { ReportState } from "../../app/report-standing";
import type { Severity } from "../../core/rules/engine/finding";

/** How many of one department's reports are how far. */
export interface CountedReports {
  readonly all: number;
  readonly done: number;
  readonly submitted: number;
  readonly late: number;
  readonly returned: number;
}

/** The texts of チェック and of collecting the reports. */
export interface CheckMessages {
  readonly heading: string;
  readonly again: string;
  readonly checking: string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** 誤り 2件: the heading of such findings, and the name of the button that shows only them. */
  readonly counted: (severity: Severity, count: number) => string;
  readonly nothing: string;
  readonly nothingWanted: string;
  readonly allConfirmed: (count: number) => string;
  readonly showAll: string;
  readonly list: string;
  readonly filters: string;
  readonly department: string;
  readonly sheet: string;
  readonly year: string;
  readonly all: string;
  /** An option of a filter with how many findings it leaves. */
  readonly option: (name: string, count: number) => string;
  readonly everyYear: string;
  readonly everyDepartment: string;
  /** Stands between short words about one thing: a severity and a sheet. */
  readonly between: string;
  readonly otherYears: (count: number) => string;
  readonly showEveryYear: string;
  readonly showOnly: (year: string) => string;
  readonly showConfirmed: string;
  readonly go: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (position: number, count: number) => string;
  readonly details: string;
  readonly quote: (sourceId: string) => string;
  readonly correct: (value: string) => string;
  readonly confirm: string;
  readonly confirmHint: string;
  readonly confirmed: string;
  readonly note: string;
  readonly save: string;
  readonly cancel: string;
  readonly close: string;
  readonly more: (count: number) => string;
  readonly record: string;
  readonly recordHint: string;
  readonly recorded: (findings: number, written: number) => string;
  readonly noFindingsTable: string;
  readonly gone: string;
  readonly hidden: string;
  readonly left: (count: number) => string;
  readonly locked: (sheets: string) => string;
  readonly corrected: string;
  readonly noted: string;
  readonly live: string;
  readonly contact: {
    /** 未記入 残り4件（回答期限 4月28日） */
    readonly standing: (gaps: number, due: string | null) => string;
    readonly complete: string;
    readonly allSubmitted: string;
    readonly errors: (count: number) => string;
    readonly returned: string;
    /** What HR said to a report. */
    readonly said: (comment: string) => string;
    readonly next: string;
    readonly nextError: string;
    readonly lastYear: string;
    readonly submit: string;
    readonly submitAnyway: (gaps: number) => string;
    readonly submitted: (count: number, open: number) => string;
    readonly errorsLeft: (count: number) => string;
    readonly nothingToSubmit: string;
  };
  readonly board: {
    readonly heading: (year: string) => string;
    readonly summary: (counts: CountedReports) => string;
    readonly counts: (counts: CountedReports) => string;
    readonly onlyOpen: string;
    readonly allIn: string;
    readonly remind: string;
    readonly reminder: (department: string) => string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly toConfirm: string;
    /** A report; `inCharge` where the department answers for another. */
    readonly report: (initiative: number, title: string, inCharge: string | null) => string;
    readonly others: (count: number) => string;
    readonly show: string;
    readonly confirm: string;
    readonly confirmAll: (count: number) => string;
    readonly giveBack: string;
    readonly giveBackHint: string;
    readonly reasonMissing: string;
    readonly comment: string;
    readonly written: (count: number) => string;
    readonly states: Readonly<Record<ReportState, string>>;
  };
}
