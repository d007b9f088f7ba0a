const greaterThan = 0x3e;
const dashes = [0x2d, 0x2d];
const closingBrackets = [0x5d, 0x5d];
const questionMark = [0x3f];

const commentStart = [0x3c, 0x21, 0x2d, 0x2d];
const characterDataStart = [0x3c, 0x21, 0x5b, 0x43, 0x44, 0x41, 0x54, 0x41, 0x5b];

/** What begins with `<`: a declaration is `<!DOCTYPE`, `<!ENTITY` and whatever else begins with `<!`. */
export type MarkupKind = "opening" | "closing" | "instruction" | "comment" | "characterData" | "declaration";

/** The kind of the piece that begins with `<` at `start`, or `null` when too few bytes have come to know. */
export function markupKind(bytes: Uint8Array, start: number): MarkupKind | null {
  const second = bytes[start + 1];
  if (second === undefined) return null;
  if (second === 0x2f) return "closing";
  if (second === 0x3f) return "instruction";
  if (second !== 0x21) return "opening";
  if (bytes.length - start < characterDataStart.length) return null;
  if (beginsWith(bytes, start, commentStart)) return "comment";
  return beginsWith(bytes, start, characterDataStart) ? "characterData" : "declaration";
}

/**
 * The place after a piece of markup, or `null` when the bytes do not hold its
 * end yet. The borders are those hucre draws: a `>` inside quotes does not end
 * an opening tag, comments and CDATA end at their own marks.
 */
export function markupEnd(bytes: Uint8Array, start: number, kind: MarkupKind): number | null {
  switch (kind) {
    case "opening":
      return tagEnd(bytes, start + 1);
    case "comment":
      return endAfter(bytes, start + commentStart.length, dashes);
    case "characterData":
      return endAfter(bytes, start + characterDataStart.length, closingBrackets);
    case "instruction":
      return endAfter(bytes, start + 2, questionMark);
    case "closing":
    case "declaration":
      return placeAfter(bytes, start + 2);
  }
}

/** The place after the next `>`. Half of all pieces are closing tags of a few bytes, where a loop beats a search. */
function placeAfter(bytes: Uint8Array, start: number): number | null {
  let at = start;
  while (at < bytes.length && bytes[at] !== greaterThan) at += 1;
  return at < bytes.length ? at + 1 : null;
}

/** The place after the first `>` that stands behind these marks, all of it at or after `start`. */
function endAfter(bytes: Uint8Array, start: number, marks: readonly number[]): number | null {
  const first = start + marks.length;
  for (let at = bytes.indexOf(greaterThan, first); at !== -1; at = bytes.indexOf(greaterThan, at + 1)) {
    if (beginsWith(bytes, at - marks.length, marks)) return at + 1;
  }
  return null;
}

function tagEnd(bytes: Uint8Array, start: number): number | null {
  let quote = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === greaterThan) {
      return at + 1;
    } else if (byte === 0x22 || byte === 0x27) {
      quote = byte;
    }
  }
  return null;
}

function beginsWith(bytes: Uint8Array, start: number, sought: readonly number[]): boolean {
  return sought.every((byte, index) => bytes[start + index] === byte);
}
