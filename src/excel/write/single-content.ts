import type { CellContent, Step } from "../../core/workbook/command";
import { cellFormula } from "../../core/workbook/formula-text";
import type { Naming } from "../../core/workbook/naming";

/** What a step that writes one cell writes into it; `null` for all other steps. */
export function singleContent(step: Step, naming: Naming): CellContent | null {
  switch (step.kind) {
    case "setCell":
    case "setField":
      return { value: step.after, formula: null };
    case "setContent":
      return step.after;
    case "setFormula":
      return { value: step.value, formula: cellFormula(step.after, step.contract, naming) };
    case "fillCell":
      return step.formula === null ? { value: step.value, formula: null } : { value: null, formula: cellFormula(step.formula, "", naming) };
    default:
      return null;
  }
}
