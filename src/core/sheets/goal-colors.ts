import { kindsJudgedBy } from "../contract/judged-columns";
import { goalsTable as headers } from "../contract/tables";
import type { FiscalYear } from "../plan/fiscal-year";
import { goalKindLabel } from "../plan/goal-kind";
import type { ConditionalFormat } from "../workbook/desired-state";
import { colors } from "./palette";

const entered: readonly string[] = [headers.actual, headers.implementation, headers.total, headers.completedOn, headers.state];

/** The entries that only some kinds of goal are judged by; for the others they are greyed. */
const judging: readonly string[] = [headers.actual, headers.implementation, headers.total, headers.completedOn];

/** 再掲 rows are hatched, what a kind does not ask for is grey, and 判定 shows its colour. */
export function goalColors(baselineYear: FiscalYear): ConditionalFormat[] {
  const isJudged = (...words: string[]): string => `OR(${words.map((word) => `[@${headers.judgement}]="${word}"`).join(",")})`;
  return [
    { columns: [headers.source], formula: `[@${headers.source}]=[@${headers.goal}]`, format: { fontColor: colors.line } },
    { columns: entered, formula: `[@${headers.source}]<>[@${headers.goal}]`, format: { hatch: "9AA5B1" } },
    ...judging.map((column) => ({
      columns: [column],
      formula: `NOT(OR(${kindsJudgedBy(column).map((kind) => `[@${headers.kind}]="${goalKindLabel(kind, baselineYear)}"`).join(",")}))`,
      format: { fill: colors.notAsked },
    })),
    { columns: [headers.judgement], formula: isJudged("達成"), format: { fill: colors.good, fontColor: colors.goodText } },
    { columns: [headers.judgement], formula: isJudged("未達成"), format: { fill: colors.bad, fontColor: colors.badText } },
    { columns: [headers.judgement], formula: isJudged("計画期間中", "集計中"), format: { fill: colors.waiting, fontColor: colors.waitingText } },
    { columns: [headers.judgement], formula: isJudged("未入力", "判定保留"), format: { fill: colors.open, fontColor: colors.openText } },
  ];
}
