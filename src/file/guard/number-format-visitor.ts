import type { GuardLimits } from "./guard-limits";
import type { MarkupVisitor } from "./markup-scanner";

/**
 * Looks at the number formats in the styles part. hucre runs a dozen searches
 * over a cell's format to tell dates from numbers, for each cell anew: a format
 * of 20,000 letters on 100,000 cells took it 19 seconds. Excel allows 255.
 */
export function numberFormatVisitor(part: string, limits: GuardLimits): MarkupVisitor {
  return {
    open(tag) {
      if (!tag.isNamed("numFmt")) return null;
      const code = tag.attribute("formatCode") ?? "";
      return code.length > limits.numberFormatLength
        ? { code: "textTooLong", detail: { part, limit: limits.numberFormatLength } }
        : null;
    },
  };
}
