import { lastIndex } from "../../core/shared/last-index";
import { emptyCell } from "../../core/workbook/cell";
import { cellContent } from "../read/cell-content";
import { contentLook, type Look, type Seen } from "./look";
import type { Sight } from "./seen-book";

/**
 * What is looked at once more in the requests that write, with what was seen
 * there before. Where the last filled row of a table is looked for, that is the
 * rows from it on: a log may have become long.
 */
export function lateLooks(sights: readonly Sight[]): Sight[] {
  const lasts = new Map<string, number>();
  for (const { look, seen } of sights) {
    if (look.endOf !== null) lasts.set(look.endOf, Math.max(lasts.get(look.endOf) ?? 0, lastFilled(seen)));
  }
  return sights.map((sight) => (sight.look.endOf === null || !isOneEnd(sight.look) ? sight : fromRow(sight, lasts.get(sight.look.endOf) ?? 0)));
}

function lastFilled({ values, formulas }: Seen): number {
  return lastIndex([...values.entries()], ([row, line]) => line.some((value, column) => cellContent(value, formulas[row]?.[column]) !== emptyCell));
}

/** Whether all rows that are appended end the table by the same columns. */
function isOneEnd({ steps }: Look): boolean {
  return new Set(steps.flatMap((step) => (step.kind === "appendRow" ? [JSON.stringify(step.computed)] : []))).size < 2;
}

function fromRow({ look, seen }: Sight, first: number): Sight {
  if (first === 0) return { look, seen };
  const rest = { ...seen, row: seen.row + first, rows: seen.rows - first, values: seen.values.slice(first), formulas: seen.formulas.slice(first) };
  return {
    look: contentLook({
      ...look,
      cells: rest.rows,
      range: (context) => {
        const column = look.range(context);
        return column.getCell(first, 0).getBoundingRect(column.getLastRow());
      },
    }),
    seen: rest,
  };
}
