import type { IndicatorJudgement } from "./indicator-result";
import { itemJudgement, type ItemJudgement } from "./item-judgement";
import { grouped } from "../shared/grouped";

/** An item (項目) and its judgement. */
export interface JudgedItem {
  readonly item: string;
  readonly judgement: ItemJudgement;
}

/** Every item of the plan with the judgement that its figures make, in the plan's order. */
export function itemJudgements(figures: readonly { readonly item: string; readonly judgement: IndicatorJudgement }[]): JudgedItem[] {
  return [...grouped(figures, ({ item }) => item)].map(([item, own]) => ({ item, judgement: itemJudgement(own.map(({ judgement }) => judgement)) }));
}
