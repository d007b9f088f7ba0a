import { wrappedHeight } from "./wrapped-height";

/**
 * A text cut into pieces that each fit a cell of that width, in characters of
 * the default font, and height, in points. Put together again, without the line
 * ends at which it was cut, they are the text.
 */
export function textPieces(text: string, width: number, height: number): string[] {
  const fits = (piece: string): boolean => wrappedHeight(piece, width) <= height;
  if (fits(text)) return [text];
  const pieces: string[] = [];
  let piece: string | null = null;
  for (const part of text.split("\n").flatMap((paragraph) => cut(paragraph, fits))) {
    const longer: string = piece === null ? part : `${piece}\n${part}`;
    if (piece !== null && !fits(longer)) pieces.push(piece);
    piece = piece === null || fits(longer) ? longer : part;
  }
  return piece === null ? pieces : [...pieces, piece];
}

/** What is read as one character: marks, skin tones and tags go with what they stand behind, and so does what a joiner joins. */
const readAsOne = /.(?:[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u200D.)*/gsu;

/** A paragraph cut where it no longer fits; never inside what is read as one character. */
function cut(paragraph: string, fits: (piece: string) => boolean): string[] {
  if (fits(paragraph)) return [paragraph];
  const characters = paragraph.match(readAsOne) ?? [];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; ) {
    const end = lastFitting(characters, from, fits);
    pieces.push(characters.slice(from, end).join(""));
    from = end;
  }
  return pieces;
}

/** Where the longest piece that fits ends: looked for in steps that double, then by halves, since texts are up to 32,767 characters long. */
function lastFitting(characters: readonly string[], from: number, fits: (piece: string) => boolean): number {
  const isFitting = (end: number): boolean => end <= characters.length && fits(characters.slice(from, end).join(""));
  let [most, tooMany] = [from + 1, from + 2];
  while (isFitting(tooMany)) [most, tooMany] = [tooMany, from + 2 * (tooMany - from)];
  while (most + 1 < tooMany) {
    const middle = Math.floor((most + tooMany) / 2);
    if (isFitting(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
}
