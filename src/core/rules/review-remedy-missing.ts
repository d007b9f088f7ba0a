import { reviewsTable } from "../contract/tables";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { departmentAnswers } from "./engine/department-answers";
import { isPublishable } from "./engine/is-publishable";
import { at } from "./engine/place";
import { reviewOwner } from "./engine/review-owner";

/** To be published although a department is late or has given up, and no word of why: the reader would take the work for done (P-03). */
export const reviewRemedyMissing = defineRule({
  meta: {
    id: "review-remedy-missing",
    subject: "initiative",
    severity: "warning",
    source: "progress",
    messages: {
      missing: {
        ja: "{place}が空のまま「公表」が「可」になっています。「{status}」と答えた部署がありますので、理由と対応を公表できる言葉で書いてください。",
        en: "{place} is empty although the result may be published. A department answered “{status}”: write why and what will be done, in words that may be published.",
      },
    },
  },
  check: (subject, facts) =>
    subject.years.flatMap((initiativeYear) => {
      const { year, review } = initiativeYear;
      if (review === null || isFilled(review.cell(reviewsTable.remedy)) || !isPublishable(facts, review, reviewsTable.remedy)) return [];
      const status = departmentAnswers(facts, initiativeYear).toExplain;
      return status === null ? [] : [{ messageId: "missing", at: at(reviewsTable.name, review, reviewsTable.remedy), year, owner: reviewOwner(subject), data: { status } }];
    }),
});
