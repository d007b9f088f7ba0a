import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { impact } from "../../src/core/workbook/change";
import { anyEdit, dailyEdit, histories, idDamage, loss, played } from "../support/edits/edit-histories";
import { lawRuns } from "../support/law-runs";
import { changeText } from "../support/workbooks/change-text";
import { shortfalls } from "../support/workbooks/shortfalls";
import type { Scene, Update } from "../support/workbooks/scene";

/** What was not carried out, which only a person's table in the way can bring about. */
function inTheWay({ outcome }: Update): string[] {
  for (const { found } of outcome.conflicts) expect(found).toMatch(/^another table/);
  return outcome.conflicts.map(({ change }) => changeText(change));
}

/**
 * What another update would do. A text that was emptied is filled only on a
 * sheet that stands as we laid it out, and a column that came back may just
 * have brought that about: such texts, and the names found by them, are left.
 */
function leftToDo(scene: Scene): string[] {
  return scene.read().difference.changes.filter(({ kind }) => kind !== "fillCell" && kind !== "setName").map(changeText);
}

describe("whatever was done to a workbook", () => {
  test("carrying out the whole difference brings every row, text, formula and rule that is wanted, and leaves no difference", async () => {
    // Rows can be looked up by their ids alone while no id was damaged.
    const lives = fc.oneof(fc.tuple(histories(anyEdit), fc.constant(false)), fc.tuple(histories(fc.oneof(dailyEdit, loss)), fc.constant(true)));
    await fc.assert(
      fc.asyncProperty(lives, async ([history, areIdsWhole]) => {
        const scene = await played(history);
        const blocked = inTheWay(await scene.update("all"));
        expect(leftToDo(scene)).toEqual(blocked);
        await scene.update("all");
        expect(scene.read().difference.changes.map(changeText)).toEqual(blocked);
        if (areIdsWhole && blocked.length === 0) expect(shortfalls(scene)).toEqual([]);
      }),
      lawRuns(),
    );
  });

  test("carrying out the safe changes leaves those that overwrite somebody's edit, and no others", async () => {
    await fc.assert(
      // Where ids were swapped and a column that names rows by nature is gone, its coming back tells rows apart anew.
      fc.asyncProperty(fc.oneof(histories(fc.oneof(dailyEdit, idDamage)), histories(fc.oneof(dailyEdit, loss))), async (history) => {
        const scene = await played(history);
        const update = await scene.update("safeOnly");
        const left = update.difference.changes.filter((change) => impact(change) === "overwritesEdit").map(changeText);
        expect(leftToDo(scene).toSorted()).toEqual([...left, ...inTheWay(update)].toSorted());
      }),
      lawRuns(),
    );
  });
});
