import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { impact } from "../../src/core/workbook/change";
import { dailyEdit, histories, idDamage, loss, played } from "../support/edits/edit-histories";
import { stripAll, stripNames, stripProperties, tableToCells } from "../support/edits/strip-metadata";
import { lawRuns } from "../support/law-runs";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { changeText } from "../support/workbooks/change-text";
import { type Harm, harm } from "../support/workbooks/harm";
import { planSubject } from "../support/workbooks/plan-subject";

/*
 * The laws that hold for any workbook, on those of plans: fewer histories, since
 * a plan's workbook is a hundred times as large.
 */
describe.each([
  ["a small made-up plan", hoshimori2026, 1 / 125],
  ["the shipped plan", sendai2021, 1 / 1000],
])("the workbook of %s", (_name, plan, part) => {
  const subject = fc.constant(planSubject(plan));
  const history = histories(fc.oneof({ weight: 4, arbitrary: dailyEdit }, idDamage, loss), { maxLength: 12, subject });
  const daily = histories(fc.oneof(dailyEdit, loss), { maxLength: 12, subject });

  test("is never harmed by an update, and has nothing left to do after a whole one", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const done: Harm[] = [];
        const scene = await played(steps, (update, there) => done.push(...harm(update, there)));
        const { outcome } = await scene.update("all");
        await scene.update("all");
        const blocked = outcome.conflicts.map(({ change, found }) => `${changeText(change)}: ${found}`);
        expect(done).toEqual([]);
        expect(blocked.filter((told) => !told.includes(": another table"))).toEqual([]);
        if (blocked.length === 0) expect(scene.read().difference.changes.map(changeText)).toEqual([]);
      }),
      lawRuns(part),
    );
  });

  test("keeps what somebody typed over until there is consent, and nothing else is left", async () => {
    await fc.assert(
      fc.asyncProperty(daily, async (steps) => {
        const scene = await played(steps);
        const { difference, outcome } = await scene.update("safeOnly");
        const left = difference.changes.filter((change) => impact(change) === "overwritesEdit");
        const later = scene.read().difference.changes.filter(({ kind }) => kind !== "fillCell" && kind !== "setName");
        if (outcome.conflicts.length === 0) expect(later.map(changeText).toSorted()).toEqual(left.map(changeText).toSorted());
      }),
      lawRuns(part),
    );
  });

  test("gives the same entries when another program stripped its metadata", async () => {
    await fc.assert(
      fc.asyncProperty(histories(dailyEdit, { maxLength: 12, subject }), fc.array(fc.oneof(stripAll, stripNames, stripProperties, tableToCells), { minLength: 1, maxLength: 2 }), async (steps, strippings) => {
        const scene = await played(steps);
        await scene.update("all");
        const entries = wordsAside(scene.subject.entries(scene.book.snapshot(), 0));
        for (const { make } of strippings) make(scene);
        expect(wordsAside(scene.subject.entries(scene.book.snapshot(), 0))).toEqual(entries);
        await scene.update("all");
        expect(wordsAside(scene.subject.entries(scene.book.snapshot(), 0))).toEqual(entries);
      }),
      lawRuns(part),
    );
  });
});

/** Which words a list offers, only its name tells; what people entered is told by the tables. */
function wordsAside(entries: unknown): unknown {
  return typeof entries === "object" ? { ...entries, lists: null } : entries;
}
