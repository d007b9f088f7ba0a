/** The rows for which something typed is kept and whose form a page cannot open: their year is not 対象年度 any more, or they are gone. */
export function orphanKeys(kept: readonly string[], offered: readonly string[]): string[] {
  return kept.filter((key) => !offered.includes(key));
}
