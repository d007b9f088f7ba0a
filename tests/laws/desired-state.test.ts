import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { impact } from "../../src/core/workbook/change";
import { anyEdit, dailyEdit, histories, idDamage, loss, played } from "../support/edits/edit-histories";
import { addOwnColumn } from "../support/edits/own-columns";
import { addOwnRow } from "../support/edits/own-rows";
import { writeNote } from "../support/edits/own-things";
import { sortTable } from "../support/edits/sort-table";
import { typeEntry } from "../support/edits/type-cells";
import { renewPlan } from "../support/edits/change-settings";
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

  test("a renewed plan is taken over without consent where nobody typed over it", async () => {
    await fc.assert(
      fc.asyncProperty(histories(fc.oneof(typeEntry, sortTable, addOwnRow, addOwnColumn, writeNote, renewPlan)), async (history) => {
        const scene = await played(history);
        scene.version += 1;
        await scene.update("safeOnly");
        expect(leftToDo(scene).filter((told) => !told.startsWith("addRow"))).toEqual([]);
      }),
      lawRuns(1 / 2),
    );
  });
});
