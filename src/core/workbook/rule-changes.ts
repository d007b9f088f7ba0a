import type { Change, TablePlace } from "./change";
import type { DesiredTable } from "./desired-state";
import { markedRule, ruleFormula, type RulePlace } from "./formula-text";
import type { RowMatch } from "./match-rows";
import type { Naming } from "./naming";
import { isSameValidation, renderedValidation } from "./rendered-validation";
import type { TableSnapshot } from "./snapshot";

/** A table of ours whose rules are compared. */
export interface ComparedRules {
  readonly desired: DesiredTable;
  readonly found: TableSnapshot;
  readonly match: RowMatch;
  readonly naming: Naming;
  readonly at: TablePlace;
  /** Whether its sheet is not finished: then its rules are not trusted to be whole. */
  readonly isBeingMade: boolean;
}

/** Validation rules and conditional formats of ours that a table has lost or that say something else; what is not known is left alone. */
export function ruleChanges({ desired, found, match, naming, at, isBeingMade }: ComparedRules): Change[] {
  const missing = desired.columns.map(({ header }) => header).filter((header) => !match.columns.has(header));
  const place: RulePlace = {
    firstRow: found.place.row + 1,
    columnOf: (header) => {
      const index = match.columns.get(header) ?? (missing.includes(header) ? found.headers.length + missing.indexOf(header) : null);
      return index === null ? null : found.place.column + index;
    },
  };
  const { validations: rules, conditionalFormats } = found;
  const validations = desired.columns.flatMap((column): Change[] => {
    if (column.validation === null || rules === null) return [];
    const index = match.columns.get(column.header);
    const before = index === undefined ? null : (rules[index] ?? null);
    const after = renderedValidation(column.validation, place, naming);
    return !isBeingMade && isSameValidation(before, after) ? [] : [{ kind: "setValidation", ...at, column, before, after }];
  });
  if (conditionalFormats === null) return validations;
  const wanted = desired.conditionalFormats.map((format) => markedRule(ruleFormula(format.formula, place, naming)));
  const isFormatted = sortedText(wanted) === sortedText(conditionalFormats);
  return isFormatted && !(isBeingMade && wanted.length > 0) ? validations : [...validations, { kind: "setFormat", ...at, before: conditionalFormats, after: wanted, wanted: desired.conditionalFormats }];
}

function sortedText(formulas: readonly string[]): string {
  return formulas.map((formula) => formula.replace(/^=/, "").replace(/\s+/g, "")).sort().join("\n");
}
