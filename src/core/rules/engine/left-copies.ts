import { planIndex } from "../../entries/plan-index";
import type { PlanInForce } from "../../entries/plan-in-force";
import type { CrossListing } from "../../plan/cross-listing";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { RuleFacts } from "./rule-facts";

type Part = CrossListing["part"];

/**
 * Where a text of the plan is repeated word for word (再掲) and, in a year,
 * still says what the text itself no longer says: the ids of those places.
 * `id` is a 整理番号 or a 目標ID, of either end of the repetition.
 */
export function leftCopies(facts: RuleFacts, part: Part, id: string, year: FiscalYear): string[] {
  const inForce = facts.planIn(year);
  const now = sentences(inForce, part, id);
  return facts.plan.crossListings.flatMap((listing) => {
    const ends = [String(listing.from), String(listing.to)];
    if (listing.part !== part || listing.agreement !== "verbatim" || !ends.includes(id)) return [];
    const other = ends.find((end) => end !== id) ?? id;
    const there = sentences(inForce, part, other);
    const printed = sentences(facts.plan, part, other);
    const isLeft = sentences(facts.plan, part, id).some((sentence) => printed.includes(sentence) && there.includes(sentence) && !now.includes(sentence));
    return isLeft ? [other] : [];
  });
}

function sentences(plan: PlanInForce, part: Part, id: string): string[] {
  const { initiatives, goalsById } = planIndex(plan);
  const printed = part === "content" ? initiatives.get(Number(id))?.content : goalsById.get(id)?.sentence.split("\n");
  return (printed ?? []).map(plainSentence);
}

/** Without bullet, final 。 and the remark that says where it is repeated from. */
function plainSentence(sentence: string): string {
  return sentence.replace(/[(（][^()（）]*再掲[^()（）]*[)）]/gu, "").replace(/^[\s・]+|[\s。]+$/gu, "");
}
