import { goalsTable as headers } from "../contract/tables";
import type { ValidationRule } from "../workbook/validation-rule";

/**
 * 実績 of a goal: a number, not negative; a share of at most 100% where the unit
 * is %; nothing at all on a row listed again, which is entered at its source.
 */
export const actualRule: ValidationRule = {
  kind: "custom",
  formula: `OR([@${headers.actual}]="",AND(ISNUMBER([@${headers.actual}]),[@${headers.actual}]>=0,OR([@${headers.unit}]<>"%",[@${headers.actual}]<=1),[@${headers.source}]=[@${headers.goal}]))`,
  prompt: { title: headers.actual, text: "数だけを入れます（単位は付けません）。割合は 57.5 または 57.5% と入力します。" },
  error: {
    title: "実績を確認してください",
    text: "実績は 0 以上の数で入力してください。単位が % の目標は 0〜100% です。再掲の行（斜線）には入力せず、「再掲元」の目標に入力してください。集計中のときは「状態」で選びます。",
  },
};
