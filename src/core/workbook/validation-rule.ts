/** What Excel shows a person who selects the cell, or types something the rule refuses. */
export interface ValidationMessage {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

interface ValidationMessages {
  /** Shown when the cell is selected; `null` shows nothing. */
  readonly prompt: ValidationMessage | null;
  /** Shown when what was typed is refused. */
  readonly error: ValidationMessage;
  /** `stop` refuses; `warning` asks; `information` tells. Absent = stop. */
  readonly severity?: "stop" | "warning" | "information";
}

/**
 * What may be typed into a column's cells. An empty cell always passes.
 *
 * One rule serves the whole column: Excel does not move rules with the rows
 * when people sort, so a rule that differs by row would end up on another row.
 * A `custom` formula reads its own row through `[@列]`.
 */
export type ValidationRule = ValidationMessages &
  (
    | { readonly kind: "list"; /** A workbook name over the allowed values. */ readonly name: string }
    | { readonly kind: "whole" | "decimal"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "date"; /** Serial numbers of the first and last day. */ readonly minimum: number; readonly maximum: number }
    | { readonly kind: "text"; /** Most characters allowed. */ readonly maximum: number }
    | { readonly kind: "custom"; readonly formula: string }
  );

/**
 * Whether Excel is told to ignore blanks. Told so, it accepts anything as soon as
 * a cell that a formula refers to, or one of a named list, is blank; so a formula
 * says itself what an empty cell means, and a list is taken as it stands.
 */
export function ignoresBlanks({ kind }: Pick<ValidationRule, "kind">): boolean {
  return kind !== "custom" && kind !== "list";
}

/**
 * A validation rule as a workbook holds it: the formulas written out for the
 * first data row. Messages are left out, since programs cut or drop them.
 */
export interface RenderedValidation {
  readonly type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom";
  readonly first: string;
  readonly second: string | null;
}
