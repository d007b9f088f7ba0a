import { reviewsTable } from "../contract/tables";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { departmentAnswers } from "./engine/department-answers";
import { isPublishable } from "./engine/is-publishable";
import { at } from "./engine/place";
import { reviewOwner } from "./engine/review-owner";

/** To be published (公表 可) without a text to publish, or before every department has answered: what goes out would be empty or not the whole (P-03). */
export const reviewPublishedIncomplete = defineRule({
  meta: {
    id: "review-published-incomplete",
    subject: "initiative",
    severity: "warning",
    source: "progress",
    messages: {
      noText: {
        ja: "「公表」が「可」ですが、{place}が空です。公表する文を書くか、「公表」を「不可」にしてください。",
        en: "The result may be published, but {place} is empty. Write what is to be published, or choose 不可.",
      },
      unanswered: {
        ja: "{place}が「可」ですが、記入チェックが「済」の部署は{total}件中{done}件です。回答がそろってから「可」にしてください。",
        en: "{place} is 可, but only {done} of {total} departments have completed their rows. Choose 可 once all have.",
      },
    },
  },
  check: (subject, facts) =>
    subject.years.flatMap((initiativeYear) => {
      const { year, review, departmentCount } = initiativeYear;
      if (review === null || !isPublishable(facts, review, reviewsTable.publication)) return [];
      const { done, isComplete } = departmentAnswers(facts, initiativeYear);
      const told = { year, owner: reviewOwner(subject) };
      return [
        ...(isFilled(review.cell(reviewsTable.result)) ? [] : [{ ...told, messageId: "noText" as const, at: at(reviewsTable.name, review, reviewsTable.result) }]),
        ...(isComplete ? [] : [{ ...told, messageId: "unanswered" as const, at: at(reviewsTable.name, review, reviewsTable.publication), data: { total: departmentCount, done } }]),
      ];
    }),
});
