/** What a change of an update does, in the words of its list. */
export type ChangeWord = "addSheet" | "finishSheet" | "addTable" | "addColumn" | "addRow" | "planCell" | "formula" | "format" | "rules" | "name" | "note";

/** What of an update is counted apart. Marks are what nobody sees: document properties. */
export type CountWord = "planCells" | "formulas" | "rows" | "columns" | "made" | "mended" | "marks";

/** The texts of 作成・更新. */
export interface UpdateMessages {
  readonly heading: string;
  readonly noneYet: string;
  readonly willMake: (sheets: number) => string;
  readonly nothingToDo: string;
  readonly entriesStay: (entries: number) => string;
  readonly willMend: string;
  readonly counts: Readonly<Record<CountWord, (count: number) => string>>;
  readonly words: Readonly<Record<ChangeWord, string>>;
  /** The heading over changes that are on no sheet. */
  readonly wholeWorkbook: string;
  readonly more: (count: number) => string;
  readonly blank: string;
  /** Stands for a formula of ours, which nobody wants to read in full. */
  readonly aFormula: string;
  readonly overwritten: (count: number) => string;
  readonly overwrittenHint: string;
  readonly places: (count: number) => string;
  readonly choices: { readonly keep: string; readonly record: string; readonly restore: string };
  /** The choice for one cell among several, told with the cell's place. */
  readonly choiceFor: (place: string) => string;
  readonly typed: string;
  readonly planned: string;
  readonly following: (count: number) => string;
  readonly logLocked: (sheet: string) => string;
  readonly dueSoon: (due: string) => string;
  readonly dueSoonTick: string;
  readonly run: string;
  readonly make: string;
  readonly running: string;
  readonly undoing: string;
  readonly stopping: string;
  readonly written: (share: number) => string;
  readonly cancel: string;
  readonly outcome: string;
  readonly done: (made: number, applied: number) => string;
  readonly next: string;
  readonly tooLateToStop: string;
  readonly entriesSame: (entries: number) => string;
  readonly entriesDiffer: (before: number, after: number) => string;
  readonly conflicts: (count: number) => string;
  readonly locked: (sheets: readonly string[]) => string;
  readonly recorded: (count: number) => string;
  readonly notRecorded: (count: number) => string;
  readonly interrupted: (applied: number, unwritten: number, isStopped: boolean) => string;
  readonly nothingWritten: string;
  readonly halfMade: string;
  readonly halfWritten: string;
  readonly resume: (button: string) => string;
  readonly allWritten: string;
  readonly unknown: (unknown: number, unwritten: number) => string;
  readonly failed: string;
  readonly cutOff: string;
  readonly untold: string;
  readonly undo: string;
  readonly undoHint: string;
  readonly undoWhich: (moment: string, cells: number) => string;
  readonly undoYes: string;
  readonly undoNo: string;
  readonly undone: (restored: number) => string;
  readonly undoneChanged: (count: number) => string;
  readonly undoneLocked: (sheets: readonly string[]) => string;
  readonly undoneNotReached: (count: number) => string;
  readonly revisionsWillStay: (ids: readonly string[]) => string;
  readonly revisionsStay: (ids: readonly string[]) => string;
  readonly nothingToUndo: string;
  readonly open: (sheet: string) => string;
}
