/** A text with more below it, so that nothing that stands there is lost; `null` where there is nothing to add. */
export function withMore(there: string | null, more: string): string | null {
  const added = more.trim();
  if (added === "") return null;
  return there === null || there.trim() === "" ? added : `${there}\n${added}`;
}
