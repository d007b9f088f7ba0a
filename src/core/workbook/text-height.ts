/** Points of one line of 10-point text in a cell; the Japanese fonts that Excel starts with have a generous leading. */
const linePoints = 16;
/** Points above and below the text. */
const paddingPoints = 4;
/** Excel refuses rows taller than this. */
const tallestPoints = 409;

/**
 * The height in points at which wrapped 10-point texts fit their columns.
 * `width` is in characters of the default font; a Japanese character is two.
 */
export function fittingHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  let most = 1;
  for (const { text, width } of texts) most = Math.max(most, lineCount(text, Math.max(2, width - 1.5)));
  return Math.min(tallestPoints, most * linePoints + paddingPoints);
}

/** How many lines a text takes. Most cells hold a short one: those are not measured. */
function lineCount(text: string, width: number): number {
  if (!text.includes("\n")) return text.length * 2 <= width ? 1 : wrappedLines(text, width);
  return text.split("\n").reduce((sum, line) => sum + wrappedLines(line, width), 0);
}

function wrappedLines(line: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(line) / width));
}

/** The width of a line in characters: full-width characters count two. Counted by code units, every workbook measures thousands of cells. */
export function textWidth(line: string): number {
  let width = 0;
  for (let position = 0; position < line.length; position += 1) {
    const unit = line.charCodeAt(position);
    if (unit < 0x2000) width += 1;
    else if (unit < 0xdc00 || unit > 0xdfff) width += 2;
  }
  return width;
}
