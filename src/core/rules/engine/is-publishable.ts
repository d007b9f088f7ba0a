import { reviewsTable } from "../../contract/tables";
import { publishable } from "../../contract/vocabulary";
import { wordsIn } from "../../entries/cell-reading";
import type { RuleFacts } from "./rule-facts";
import { rowSlips } from "./row-slips";
import type { InitiativeYear } from "./subjects";

type Review = NonNullable<InitiativeYear["review"]>;

/** Whether HR says that a result may be published (公表 可), and no slip stands in that cell or in the one that is to be judged. */
export function isPublishable(facts: RuleFacts, review: Review, judged: string): boolean {
  if (wordsIn(review.cell(reviewsTable.publication)) !== publishable) return false;
  const slips = rowSlips(facts, reviewsTable.name, review);
  return !slips.has(reviewsTable.publication) && !slips.has(judged);
}
