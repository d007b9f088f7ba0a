import type { EntryRefusal } from "../../app/typed-entry";

/** The texts of every form that fills in a row. */
export interface FormMessages {
  readonly save: string;
  readonly saveAnyway: string;
  readonly cancel: string;
  readonly discard: string;
  readonly discardSure: string;
  readonly saved: (cells: number) => string;
  readonly nothingTyped: string;
  readonly rowGone: string;
  readonly refused: string;
  readonly doubtful: string;
  readonly wrong: string;
  readonly changed: (fields: string) => string;
  readonly changedSomewhere: string;
  readonly locked: (sheets: string) => string;
  /** Fields in which what was typed and what somebody else wrote are two things. */
  readonly disputed: (fields: string) => string;
  readonly decide: (field: string) => string;
  readonly keepTyped: string;
  readonly takeSheet: string;
  readonly takeIn: string;
  readonly movedTo: (text: string) => string;
  readonly readAs: (text: string) => string;
  readonly formula: (formula: string) => string;
  readonly refusal: (refusal: EntryRefusal) => string;
  readonly notChosen: string;
  readonly unlisted: (word: string) => string;
  readonly showRow: string;
  readonly unsaved: string;
  /** What was typed for a row that is not on the page any more; `about` names the row. */
  readonly orphan: {
    readonly otherYear: (about: string, year: string) => string;
    readonly rowGone: (about: string) => string;
    readonly show: string;
    readonly drop: string;
    readonly dropSure: string;
  };
}
