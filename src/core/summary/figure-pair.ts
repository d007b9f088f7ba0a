import type { Disagreement } from "./disagreement";

/** Two figures of a summary that should be one, whether they are or not; `null` where there is none. */
export interface FigurePair {
  /** What was counted, in Japanese, as documents name it. */
  readonly what: string;
  readonly total: number | null;
  readonly parts: number | null;
}

/** The pairs that are not one, with their figures as `printed`. */
export function differing(pairs: readonly FigurePair[], printed: (figure: number) => string): Disagreement[] {
  const text = (figure: number | null): string => (figure === null || !Number.isFinite(figure) ? "値なし" : printed(figure));
  return pairs.filter(({ total, parts }) => total !== parts).map(({ what, total, parts }) => ({ what, total: text(total), parts: text(parts) }));
}
