import type { ConditionalRule } from "hucre";
import type { FileColumnFilter, FileFilter } from "../file-filter";
import type { FileConditionalFormat, FileValidation } from "../file-rules";
import type { FileProtection } from "../file-sheet";
import { rangeReference, rangeReferences } from "../file-range";
import { attributeText, writtenMarkup } from "../markup/carried-markup";
import { actionAttributes } from "../protected-actions";
import { escapedText } from "../../write/escaped-text";
import { valuesFilter } from "../../write/table-part";
import { ruleStyle } from "./book-style";

export function protectionMarkup(protection: FileProtection | null): string {
  if (protection === null) return "";
  const said = actionAttributes.flatMap(({ action, attribute, isForbiddenUnsaid }): [string, number][] => {
    const isForbidden = !protection.allows.has(action);
    return isForbidden === isForbiddenUnsaid ? [] : [[attribute, isForbidden ? 1 : 0]];
  });
  return `<sheetProtection${attributeText({ ...protection.password, sheet: 1, ...Object.fromEntries(said) })}/>`;
}

export function filterMarkup(filter: FileFilter | null): string {
  return filter === null ? "" : autoFilter(rangeReference(filter.range), filter.columns);
}

/** Filter buttons over a range, and what they leave in sight. */
export function autoFilter(reference: string, columns: readonly FileColumnFilter[]): string {
  const each = columns.map(({ column, shown, showsBlanks, other }) =>
    other === null ? valuesFilter(column, shown, showsBlanks) : writtenMarkup(other, { colId: String(column) }),
  );
  return each.length === 0 ? `<autoFilter ref="${reference}"/>` : `<autoFilter ref="${reference}">${each.join("")}</autoFilter>`;
}

/** Rules by which the file library numbers the looks of conditional formats; they are replaced when the part is finished. */
export function numberingRules(formats: readonly FileConditionalFormat[]): ConditionalRule[] {
  return formats.map((format, index) => {
    const style = format.kind === "custom" ? ruleStyle(format.look, format.format) : format.carried.look;
    return { type: "expression", priority: 1, range: "A1", formula: `ConditionalFormat.${index}`, ...(style === null ? {} : { style }) };
  });
}

/** The conditional formats, looks by the numbers that `numbered` (the part with numbering rules) shows. */
export function conditionalMarkup(formats: readonly FileConditionalFormat[], numbered: string): string {
  const found = numbered.matchAll(/<cfRule [^>]*?dxfId="(\d+)"[^>]*><formula>ConditionalFormat\.(\d+)<\/formula>/g);
  const looks = new Map([...found].map(([, look = "", index = ""]) => [Number(index), look]));
  const byRange = new Map<string, string>();
  for (const [index, format] of formats.entries()) {
    const placed = { dxfId: looks.get(index) ?? null, priority: String(format.priority), stopIfTrue: format.stopIfTrue ? "1" : null };
    const rule = format.kind === "custom"
      ? `<cfRule${attributeText({ type: "expression", ...placed })}><formula>${escapedText(format.formula)}</formula></cfRule>`
      : writtenMarkup(format.carried.markup, placed);
    const ranges = rangeReferences(format.ranges);
    byRange.set(ranges, (byRange.get(ranges) ?? "") + rule);
  }
  return [...byRange].map(([ranges, rules]) => `<conditionalFormatting sqref="${ranges}">${rules}</conditionalFormatting>`).join("");
}

export function validationsMarkup(validations: readonly FileValidation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationMarkup).join("")}</dataValidations>`;
}

function validationMarkup(rule: FileValidation): string {
  const attributes = attributeText({
    type: rule.type === "none" ? null : rule.type,
    errorStyle: rule.errorStyle === "stop" ? null : rule.errorStyle,
    imeMode: rule.imeMode,
    operator: rule.operator === "between" ? null : rule.operator,
    allowBlank: rule.allowsBlank ? 1 : null,
    // The attribute says the opposite of its name.
    showDropDown: rule.inCellDropDown ? null : 1,
    showInputMessage: rule.showsPrompt ? 1 : null,
    showErrorMessage: rule.showsError ? 1 : null,
    errorTitle: text(rule.error?.title),
    error: text(rule.error?.text),
    promptTitle: text(rule.prompt?.title),
    prompt: text(rule.prompt?.text),
    sqref: rangeReferences(rule.ranges),
  });
  const formulas = [["formula1", rule.first], ["formula2", rule.second ?? ""]].map(([name = "", formula = ""]) =>
    formula === "" ? "" : `<${name}>${escapedText(formula)}</${name}>`,
  );
  return `<dataValidation${attributes}>${formulas.join("")}</dataValidation>`;
}

function text(said: string | undefined): string | null {
  return said === undefined || said === "" ? null : said;
}
