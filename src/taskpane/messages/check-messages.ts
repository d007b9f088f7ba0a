import type { Severity } from "../../core/rules/engine/finding";

/** The texts of チェック and of collecting the reports. */
export interface CheckMessages {
  readonly heading: string;
  readonly again: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** 誤り 2件: the name of a button that shows or hides them. */
  readonly counted: (severity: Severity, count: number) => string;
  readonly nothing: string;
  readonly nothingWanted: string;
  readonly list: string;
  readonly filters: string;
  readonly department: string;
  readonly sheet: string;
  readonly year: string;
  readonly all: string;
  readonly showConfirmed: string;
  readonly go: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (position: number, count: number) => string;
  readonly quote: (sourceId: string) => string;
  readonly correct: (value: string) => string;
  readonly confirm: string;
  readonly confirmed: string;
  readonly note: string;
  readonly save: string;
  readonly cancel: string;
  readonly more: (count: number) => string;
  readonly record: string;
  readonly recorded: (findings: number, written: number) => string;
  readonly noFindingsTable: string;
  readonly gone: string;
  readonly hidden: string;
  readonly left: (count: number) => string;
  readonly locked: (sheets: string) => string;
  readonly done: string;
  readonly live: string;
  readonly contact: {
    /** 労務課：残り4欄／回答期限 4月28日 */
    readonly standing: (department: string, gaps: number, due: string | null) => string;
    readonly complete: (department: string) => string;
    readonly errors: (count: number) => string;
    readonly returned: (count: number) => string;
    readonly next: string;
    readonly lastYear: string;
    readonly submit: string;
    readonly submitAnyway: (gaps: number) => string;
    readonly submitted: (count: number, open: number) => string;
    readonly errorsLeft: (count: number) => string;
    readonly nothingToSubmit: string;
  };
  readonly board: {
    readonly heading: (year: string) => string;
    readonly summary: (done: number, rows: number, late: number, returned: number) => string;
    readonly columns: { readonly department: string; readonly done: string; readonly submitted: string; readonly late: string; readonly returned: string };
    readonly open: (department: string) => string;
    readonly remind: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly reports: string;
    readonly confirmAll: (count: number) => string;
    readonly giveBack: string;
    readonly comment: string;
    readonly written: (count: number) => string;
    readonly states: { readonly open: string; readonly done: string; readonly submitted: string; readonly confirmed: string; readonly returned: string };
  };
}
