import { fittingHeight } from "../workbook/text-height";

/** Characters beside the text that `fittingHeight` takes off a width. */
const padding = 1.5;

/**
 * The height in points of a text that is wrapped in a cell of the report;
 * `width` is in characters of the default font. Merged cells never grow by
 * themselves, so that it is reckoned with care: half a full-width character fits
 * no line, and where a line may not begin with a sign, programs break the one
 * before it a character earlier.
 */
export function wrappedHeight(text: string, width: number): number {
  const fullWidth = Math.max(2, Math.floor((width - padding) / 2) * 2);
  const exact = fittingHeight([{ text, width: fullWidth + padding }]);
  const isOneLine = exact === fittingHeight([{ text: "", width }]);
  return isOneLine || fullWidth < 8 ? exact : fittingHeight([{ text, width: fullWidth - 2 + padding }]);
}
