import type { CarriedRule } from "./carried";
import type { CellLook, FileFormat } from "./file-cell";
import type { FileRange } from "./file-range";

/** How typed values are compared with `first` and `second`. */
export type FileOperator =
  | "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";

/** A rule on what may be typed into cells. Formulas are written for the first cell of the first range. */
export interface FileValidation {
  readonly ranges: readonly FileRange[];
  readonly type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator: FileOperator;
  /** Without the `=`. A list written out is a text in quotes: `"済,未"`. Empty where the type is `none`: only the prompt counts. */
  readonly first: string;
  readonly second: string | null;
  readonly allowsBlank: boolean;
  /** Whether typing anything else is met with the error. */
  readonly showsError: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly error: { readonly title: string; readonly text: string } | null;
  readonly showsPrompt: boolean;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Whether a list opens in the cell. */
  readonly inCellDropDown: boolean;
  /** How a Japanese keyboard is switched when the cell is entered: `on`, `hiragana`; `null` = left as it is. */
  readonly imeMode: string | null;
}

interface Placed {
  readonly ranges: readonly FileRange[];
  /** 1 wins over 2. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** A format that holds where a formula is true, or any other kind, kept as it was read. */
export type FileConditionalFormat =
  | (Placed & { readonly kind: "custom"; /** Without the `=`, for the first cell. */ readonly formula: string; readonly format: FileFormat; /** The whole of the format as read; goes before `format`. */ readonly look: CellLook | null })
  | (Placed & { readonly kind: "other"; readonly carried: CarriedRule });
