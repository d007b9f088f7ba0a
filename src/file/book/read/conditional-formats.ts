import type { CellStyle } from "hucre";
import type { FileConditionalFormat } from "../file-rules";
import { parsedRanges } from "../file-range";
import { carriedMarkup } from "../markup/carried-markup";
import { attribute, children, flag, type MarkupElement, numeric } from "../markup/markup-element";
import { differentialFormat } from "./file-format";

/** What conditional formats are read with. */
export interface RuleContext {
  /** Styles of conditional formats by their numbers. */
  readonly styles: readonly CellStyle[];
  readonly theme: readonly string[];
  readonly bindings: ReadonlyMap<string, string>;
}

/** Attributes that a conditional format says in fields of its own. */
const said = ["priority", "stopIfTrue", "dxfId"];

/** The conditional formats of a sheet, in the order in which they win. */
export function fileConditionalFormats(root: MarkupElement | null, context: RuleContext): FileConditionalFormat[] {
  const formats = children(root, "conditionalFormatting").flatMap((place) => {
    const ranges = parsedRanges(attribute(place, "sqref") ?? "");
    return ranges.length === 0 ? [] : children(place, "cfRule").map((rule) => conditionalFormat(rule, ranges, context));
  });
  return formats.sort((left, right) => left.priority - right.priority);
}

function conditionalFormat(rule: MarkupElement, ranges: FileConditionalFormat["ranges"], context: RuleContext): FileConditionalFormat {
  const placed = { ranges, priority: numeric(rule, "priority") ?? 1, stopIfTrue: flag(rule, "stopIfTrue") };
  const style = context.styles[numeric(rule, "dxfId") ?? -1] ?? null;
  const [formula, ...others] = rule.children;
  const look = style === null || Object.keys(style).length === 0 ? null : style;
  if (attribute(rule, "type") === "expression" && formula?.local === "formula" && others.length === 0) {
    return {
      ...placed,
      kind: "custom",
      formula: formula.text.trim().replace(/^=/, ""),
      format: look === null ? {} : differentialFormat(look, context.theme),
      look: look === null ? null : { carried: look, numberFormatId: null },
    };
  }
  const own = { ...rule, attributes: new Map([...rule.attributes].filter(([name]) => !said.includes(name))) };
  return { ...placed, kind: "other", carried: { markup: carriedMarkup(own, context.bindings), look } };
}
