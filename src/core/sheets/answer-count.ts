import { emptyProgress, type ProgressEntry } from "../entries/progress-entry";
import type { FiscalYear } from "../plan/fiscal-year";
import { progressRows } from "./progress-rows";
import type { SheetContext } from "./sheet-context";

const known = new WeakMap<SheetContext, ReadonlyMap<string, Count>>();

interface Count {
  readonly asked: number;
  readonly answered: number;
}

/** How many of an initiative's departments have chosen a 進捗状況 for a year: `4件中3件`. */
export function answerCount(context: SheetContext, initiative: number, year: FiscalYear): string {
  const counts = known.get(context) ?? counted(context);
  known.set(context, counts);
  const { asked, answered } = counts.get(`${year} ${initiative}`) ?? { asked: 0, answered: 0 };
  return `${asked}件中${answered}件`;
}

function counted(context: SheetContext): Map<string, Count> {
  const counts = new Map<string, Count>();
  const count = (year: FiscalYear, initiative: number, entry: ProgressEntry): void => {
    const place = `${year} ${initiative}`;
    const { asked, answered } = counts.get(place) ?? { asked: 0, answered: 0 };
    counts.set(place, { asked: asked + 1, answered: answered + (entry.status === null ? 0 : 1) });
  };
  const { progress, addedProgress } = context.entries;
  for (const row of progressRows(context)) count(row.year, row.initiative.number, progress.get(row.key) ?? emptyProgress);
  for (const entry of addedProgress) count(entry.year, entry.initiative, entry);
  return counts;
}
