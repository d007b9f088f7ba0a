import { revisionsTable } from "../contract/tables";
import { isFilled } from "../entries/cell-reading";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** A revision that was begun and lacks something: without what is revised it changes nothing, without reason, day and body nobody can tell later why the plan was changed (P-04, 「必要に応じた取組内容などの見直し」). */
export const revisionIncomplete = defineRule({
  meta: {
    id: "revision-incomplete",
    subject: "revision",
    severity: "warning",
    source: "revision",
    messages: {
      withoutEffect: {
        ja: "{place}が空です。{missing}が入るまで、この変更は計画に反映されません。",
        en: "{place} is empty. Until {missing} is filled in, this revision changes nothing.",
      },
      withoutRecord: {
        ja: "{place}が空です。{missing}を入れて、なぜ・いつ・どこで決めた変更かを残してください。",
        en: "{place} is empty. Fill in {missing}, so that it stays known why, when and by whom this was decided.",
      },
    },
  },
  check: ({ row }) => {
    const blankOf = (columns: readonly string[]): string[] => columns.filter((column) => !isFilled(row.cell(column)));
    const [effect, record] = [blankOf(needed), blankOf(recorded)];
    const [missing, messageId] = effect.length > 0 ? [effect, "withoutEffect" as const] : [record, "withoutRecord" as const];
    const [first] = missing;
    return first === undefined ? [] : [{ messageId, at: at(revisionsTable.name, row, first), data: { missing: missing.map((column) => `「${column}」`).join("") } }];
  },
});

const needed = [revisionsTable.target, revisionsTable.fromYear, revisionsTable.targetId, revisionsTable.item, revisionsTable.after];
const recorded = [revisionsTable.reason, revisionsTable.decidedOn, revisionsTable.decidedBy];
