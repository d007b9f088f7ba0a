import { reviewsTable } from "../contract/tables";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { departmentAnswers } from "./engine/department-answers";
import { at } from "./engine/place";
import { reviewOwner } from "./engine/review-owner";

/**
 * Every department has answered, and HR has not drawn the year's result together:
 * the plan wants progress known of each initiative, not of each department
 * (P-03). What is not to be published needs no such text; what is 可 without one,
 * review-published-incomplete tells.
 */
export const reviewNotEntered = defineRule({
  meta: {
    id: "review-not-entered",
    subject: "initiative",
    severity: "warning",
    source: "progress",
    messages: {
      missing: {
        ja: "{place}が空です。担当部署の回答が{total}件そろいましたので、一年の結果を公表できる言葉でまとめてください。",
        en: "{place} is empty. All {total} departments have answered: draw the year's result together in words that may be published.",
      },
    },
  },
  check: (subject, facts) =>
    subject.years.flatMap((initiativeYear) => {
      const { year, isAsked, review, departmentCount } = initiativeYear;
      if (!isAsked || review === null || isFilled(review.cell(reviewsTable.result)) || isFilled(review.cell(reviewsTable.publication))) return [];
      if (!departmentAnswers(facts, initiativeYear).isComplete) return [];
      return [{ messageId: "missing", at: at(reviewsTable.name, review, reviewsTable.result), year, owner: reviewOwner(subject), data: { total: departmentCount } }];
    }),
});
