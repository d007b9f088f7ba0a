import type { FiscalYear } from "../plan/fiscal-year";
import { goalRows, rowJudgement } from "./goal-rows";
import type { SheetContext } from "./sheet-context";

const known = new WeakMap<SheetContext, ReadonlyMap<string, Count>>();

interface Count {
  readonly judged: number;
  readonly met: number;
}

/** How many of an initiative's own goals are met in a year, of those that are judged: `3件中達成2件`. One listed again (再掲) is counted at its source. */
export function goalsMet(context: SheetContext, initiative: number, year: FiscalYear): string {
  const counts = known.get(context) ?? counted(context);
  known.set(context, counts);
  const { judged, met } = counts.get(`${year} ${initiative}`) ?? { judged: 0, met: 0 };
  return judged === 0 ? "判定対象なし" : `${judged}件中達成${met}件`;
}

function counted(context: SheetContext): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const row of goalRows(context)) {
    const judgement = rowJudgement(context, row);
    if (judgement === "対象外" || row.goal.crossListedFrom !== null) continue;
    const place = `${row.year} ${row.goal.initiative}`;
    const { judged, met } = counts.get(place) ?? { judged: 0, met: 0 };
    counts.set(place, { judged: judged + 1, met: met + (judgement === "達成" ? 1 : 0) });
  }
  return counts;
}
