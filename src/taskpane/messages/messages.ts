import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { FaultKind } from "../../core/workbook/workbook-fault";

/** The languages the pane speaks. */
export type Language = "ja" | "en";

/** What a change of an update does, in the words of its list. */
export type ChangeWord = "addSheet" | "finishSheet" | "addTable" | "addColumn" | "addRow" | "planCell" | "formula" | "rules" | "other";

/** Every text of the pane. A language that lacks one does not compile. */
export interface Messages {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly pages: { readonly home: string; readonly update: string; readonly settings: string };
  /** A calendar date (`2022-04-28`) as people write it. */
  readonly day: (date: string) => string;
  readonly reading: string;
  readonly retry: string;
  readonly lookAgain: string;
  readonly firstRun: { readonly title: string; readonly text: readonly string[]; readonly start: string };
  readonly home: {
    readonly states: { readonly none: string; readonly current: string; readonly outdated: (count: number) => string; readonly damaged: (count: number) => string; readonly copy: (sheets: string) => string };
    readonly make: string;
    readonly toUpdate: string;
    readonly who: string;
    readonly whoHint: string;
    readonly office: string;
    readonly notChosen: string;
    readonly collected: (done: number, all: number, late: number, returned: number) => string;
    readonly own: (department: string, open: number, due: string | null) => string;
    readonly ownDone: (department: string) => string;
    readonly ownNothing: (department: string) => string;
  };
  readonly update: {
    readonly heading: string;
    readonly noneYet: string;
    readonly willMake: (sheets: number) => string;
    readonly nothingToDo: string;
    readonly entriesStay: (entries: number) => string;
    readonly counts: { readonly planCells: (count: number) => string; readonly formulas: (count: number) => string; readonly rows: (count: number) => string; readonly columns: (count: number) => string; readonly made: (count: number) => string; readonly mended: (count: number) => string };
    readonly overwritten: (count: number) => string;
    readonly overwrittenHint: string;
    readonly choices: { readonly keep: string; readonly record: string; readonly restore: string };
    readonly typed: string;
    readonly planned: string;
    readonly words: Readonly<Record<ChangeWord, string>>;
    readonly blank: string;
    readonly dueSoon: (due: string) => string;
    readonly dueSoonTick: string;
    readonly run: string;
    readonly make: string;
    readonly running: string;
    readonly stopping: string;
    readonly written: (share: number) => string;
    readonly cancel: string;
    readonly done: (made: number, applied: number) => string;
    readonly tooLateToStop: string;
    readonly entriesSame: (entries: number) => string;
    readonly entriesDiffer: (before: number, after: number) => string;
    readonly conflicts: (count: number) => string;
    readonly locked: (sheets: readonly string[]) => string;
    readonly recorded: (count: number) => string;
    readonly interrupted: (applied: number, unwritten: number, isStopped: boolean) => string;
    readonly unknown: (unknown: number, unwritten: number) => string;
    readonly untold: string;
    readonly undo: string;
    readonly undoHint: string;
    readonly undone: (restored: number, left: number) => string;
    readonly nothingToUndo: string;
    readonly open: (sheet: string) => string;
  };
  readonly settings: { readonly language: string; readonly theme: string; readonly themes: { readonly automatic: string; readonly light: string; readonly dark: string }; readonly firstRunAgain: string; readonly about: string };
  readonly faults: Readonly<Record<FaultKind, string>>;
  readonly faultDetail: (code: string) => string;
  readonly unusable: (problem: UnusableWorkbook) => string;
  readonly unexpected: (what: string) => string;
}
