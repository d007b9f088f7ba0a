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
  const lines = texts.map(({ text, width }) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / Math.max(2, width - 1.5))), 0),
  );
  return Math.min(tallestPoints, Math.max(1, ...lines) * linePoints + paddingPoints);
}

/** The width of a line in characters: full-width characters count two. */
export function textWidth(line: string): number {
  let width = 0;
  for (const character of line) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
  return width;
}
