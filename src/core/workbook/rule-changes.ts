import type { Change, TablePlace } from "./change";
import type { DesiredTable } from "./desired-state";
import { markedRule, ruleFormula, type RulePlace } from "./formula-text";
import type { RowMatch } from "./match-rows";
import type { Naming } from "./naming";
import { isSameValidation, renderedValidation } from "./rendered-validation";
import type { TableSnapshot } from "./snapshot";

/** Validation rules and conditional formats of ours that a table has lost or that say something else. */
export function ruleChanges(desired: DesiredTable, found: TableSnapshot, match: RowMatch, naming: Naming, at: TablePlace): Change[] {
  const missing = desired.columns.map(({ header }) => header).filter((header) => !match.columns.has(header));
  const place: RulePlace = {
    firstRow: found.place.row + 1,
    columnOf: (header) => {
      const index = match.columns.get(header) ?? (missing.includes(header) ? found.headers.length + missing.indexOf(header) : null);
      return index === null ? null : found.place.column + index;
    },
  };
  const validations = desired.columns.flatMap((column): Change[] => {
    if (column.validation === null) return [];
    const index = match.columns.get(column.header);
    const before = index === undefined ? null : (found.validations[index] ?? null);
    const after = renderedValidation(column.validation, place, naming);
    return isSameValidation(before, after) ? [] : [{ kind: "setValidation", ...at, column, before, after }];
  });
  const wanted = desired.conditionalFormats.map((format) => markedRule(ruleFormula(format.formula, place, naming)));
  const isFormatted = sortedText(wanted) === sortedText(found.conditionalFormats);
  return isFormatted ? validations : [...validations, { kind: "setFormat", ...at, before: found.conditionalFormats, after: wanted, wanted: desired.conditionalFormats }];
}

function sortedText(formulas: readonly string[]): string {
  return formulas.map((formula) => formula.replace(/^=/, "").replace(/\s+/g, "")).sort().join("\n");
}
