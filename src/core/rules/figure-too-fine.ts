import { goalsTable } from "../contract/tables";
import { textIn } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { isShare } from "./engine/is-share";
import { at } from "./engine/place";
import { shareText } from "./engine/share-text";

/** 単位 of goals that are counted in hours, told to a tenth. */
const hours = "時間";

/**
 * A typed share finer than 0.1%, or hours finer than a tenth: the plan publishes
 * its figures to one decimal, so that the printed figure would not be the one
 * that is judged. What a formula works out may be finer. It rests on the
 * sentence its row is filled in for.
 */
export const figureTooFine = defineRule({
  meta: {
    id: "figure-too-fine",
    subject: "record",
    severity: "info",
    source: "subject",
    messages: {
      tooFine: { ja: "{place}の{figure}は小数第2位以下まで入力されています。公表する値は小数第1位までです。桁を確かめてください。", en: "{place}: {figure} has more than one decimal. Figures are published to one; check the digits." },
    },
  },
  check: (subject) =>
    subject.cells.numbers.flatMap((cell) => {
      const { column, number } = cell;
      const { row, table, year } = subject;
      if (row.cell(column).formula !== null) return [];
      const share = isShare(subject, cell);
      const isHours = textIn(row.cell(goalsTable.unit)) === hours;
      if (!share && !isHours) return [];
      const tenths = Number((number * (share ? 1000 : 10)).toPrecision(12));
      return Number.isInteger(tenths) ? [] : [{ messageId: "tooFine", at: at(table, row, column), year, data: { figure: share ? shareText(number) : number } }];
    }),
});
