import type { FileOperator, FileValidation } from "../file-rules";
import { parsedRanges } from "../file-range";
import { attribute, child, children, flag, type MarkupElement } from "../markup/markup-element";

const types = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
const operators: readonly FileOperator[] = ["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"];
const errorStyles = ["stop", "warning", "information"] as const;

/** The rules of a sheet, also those that newer programs keep apart because they look at other sheets. */
export function fileValidations(root: MarkupElement | null): FileValidation[] {
  const extensions = children(child(root, "extLst"), "ext").map((extension) => child(extension, "dataValidations"));
  return [child(root, "dataValidations"), ...extensions].flatMap((list) => children(list, "dataValidation").flatMap(fileValidation));
}

function fileValidation(element: MarkupElement): FileValidation[] {
  const ranges = parsedRanges(attribute(element, "sqref") ?? child(element, "sqref")?.text ?? "");
  if (ranges.length === 0) return [];
  const named = (name: string): string | null => attribute(element, name);
  const message = (title: string, text: string): FileValidation["error"] => {
    const said = { title: named(title) ?? "", text: named(text) ?? "" };
    return said.title === "" && said.text === "" ? null : said;
  };
  const second = formula(element, "formula2");
  return [{
    ranges,
    type: types.find((type) => type === named("type")) ?? "none",
    operator: operators.find((operator) => operator === named("operator")) ?? "between",
    first: formula(element, "formula1"),
    second: second === "" ? null : second,
    allowsBlank: flag(element, "allowBlank"),
    showsError: flag(element, "showErrorMessage"),
    errorStyle: errorStyles.find((style) => style === named("errorStyle")) ?? "stop",
    error: message("errorTitle", "error"),
    showsPrompt: flag(element, "showInputMessage"),
    prompt: message("promptTitle", "prompt"),
    // The attribute says the opposite of its name.
    inCellDropDown: !flag(element, "showDropDown"),
    imeMode: named("imeMode"),
  }];
}

/** A formula, which the newer kind wraps once more. */
function formula(element: MarkupElement, name: string): string {
  const place = child(element, name);
  return (child(place, "f")?.text ?? place?.text ?? "").trim().replace(/^=/, "");
}
