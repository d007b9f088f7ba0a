import type { Revision } from "../plan/revision";

/** 変更ID are `V001`, `V002` … in the order in which revisions were recorded; never given twice. */
export function nextRevisionId(revisions: readonly Pick<Revision, "id">[]): string {
  const last = revisions.reduce((greatest, { id }) => Math.max(greatest, Number(/^V(\d+)$/.exec((id ?? "").normalize("NFKC").trim())?.[1] ?? 0)), 0);
  return `V${String(last + 1).padStart(3, "0")}`;
}
