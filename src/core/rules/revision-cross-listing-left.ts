import { goalsTable, initiativesTable, revisionsTable } from "../contract/tables";
import type { CrossListing } from "../plan/cross-listing";
import type { Revision } from "../plan/revision";
import { defineRule } from "./engine/define-rule";
import { leftCopies } from "./engine/left-copies";
import { at } from "./engine/place";

/** A text is revised, and the plan repeats it word for word elsewhere (再掲), where the old words still stand: the plan would say two things (P-04). */
export const revisionCrossListingLeft = defineRule({
  meta: {
    id: "revision-cross-listing-left",
    subject: "revision",
    severity: "warning",
    source: "revision",
    messages: {
      content: {
        ja: "{place}で取組{id}の内容を変えましたが、同じ文のある取組{other}の内容は元のままです。同じように変えるなら、もう1行記録してください。",
        en: "{place} revises the content of initiative {id}, but initiative {other}, which repeats it, keeps the old words. Where they are to change alike, record that in another row.",
      },
      goal: {
        ja: "{place}で目標{id}の文を変えましたが、同じ文のある目標{other}は元のままです。同じように変えるなら、もう1行記録してください。",
        en: "{place} revises the words of goal {id}, but goal {other}, which repeats them, keeps the old ones. Where they are to change alike, record that in another row.",
      },
    },
  },
  check: ({ row, revision, isUnusable }, facts) => {
    if (revision === null || isUnusable || !facts.years.includes(revision.fromYear)) return [];
    const part = partOf(revision);
    if (part === null) return [];
    const id = part === "content" ? String(Number(revision.targetId)) : revision.targetId;
    return leftCopies(facts, part, id, revision.fromYear).map((other) => ({ messageId: part, at: at(revisionsTable.name, row, revisionsTable.after), data: { id, other } }));
  },
});

/** What a revision that can be used changes the words of: an item of this name is to be revised on one sheet alone. */
function partOf({ item }: Revision): CrossListing["part"] | null {
  if (item === initiativesTable.content) return "content";
  return item === goalsTable.sentence ? "goal" : null;
}
