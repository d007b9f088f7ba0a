import type { EditedCells, EditedRows, EditedSpan } from "./edited-cells";

/** So many spans of one table are kept apart; more are told as one, from the first row to the last. */
const mostSpans = 8;

/** Edits taken together: spans of a table that touch become one, and each name is told once. */
export function editsTogether(known: readonly EditedCells[], more: readonly EditedCells[]): EditedCells[] {
  const tables = new Map<string, EditedSpan[]>();
  const names = new Set<string>();
  for (const edit of [...known, ...more]) {
    if ("name" in edit) names.add(edit.name);
    else tables.set(edit.table, [...(tables.get(edit.table) ?? []), edit.rows]);
  }
  const rows = [...tables].flatMap(([table, spans]) => joined(spans).map((span): EditedRows => ({ table, rows: span })));
  return [...rows, ...[...names].map((name) => ({ name }))];
}

function joined(spans: readonly EditedSpan[]): EditedSpan[] {
  const kept: [number, number][] = [];
  const known = spans.filter((span) => span !== "all").sort(([left], [right]) => left - right);
  if (known.length < spans.length) return ["all"];
  for (const [first, last] of known) {
    const before = kept.at(-1);
    if (before === undefined || first > before[1] + 1) kept.push([first, last]);
    else before[1] = Math.max(before[1], last);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  return kept.length <= mostSpans || first === undefined || last === undefined ? kept : [[first[0], last[1]]];
}
