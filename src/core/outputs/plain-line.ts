/** A text on one line, without the characters that only control devices: a cell of a machine-readable table breaks no line. */
export function plainLine(text: string): string {
  const lines = text.split(/[\r\n\u0085\u2028\u2029]+/u).map((line) => line.trim());
  return lines.join(" ").replace(/\t/gu, " ").replace(controls, "").trim();
}

/** Control characters, a lone half of a surrogate pair, and what is no character at all. */
const controls = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
