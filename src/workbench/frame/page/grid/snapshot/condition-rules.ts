import { CFRuleType, CFSubRuleType, type IConditionFormattingRule, type IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import type { Sheet } from "../../../../host/model/sheet";
import { gridRange } from "./grid-range";
import { styleData } from "./style-data";

/** The conditional formats of a sheet by formulas, the first first; other kinds are the file's alone. */
export function conditionRules(sheet: Sheet): IConditionFormattingRule<IFormulaHighlightCell>[] {
  return sheet.conditionalFormats.flatMap((format) => {
    if (format.kind !== "custom" || format.formula === "") return [];
    const { vt: _vertical, tb: _wrap, ...style } = styleData(format.format);
    return [{ cfId: format.id, ranges: format.areas.map(gridRange), stopIfTrue: format.stopIfTrue, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${format.formula}`, style } }];
  });
}
