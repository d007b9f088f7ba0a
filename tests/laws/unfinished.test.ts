import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { unfinishedProperties, unfinishedSheets, unfinishedTexts } from "../../src/core/workbook/unfinished";
import { anyEdit, histories, played } from "../support/edits/edit-histories";
import { lawRuns } from "../support/law-runs";
import { changeText } from "../support/workbooks/change-text";
import { harm } from "../support/workbooks/harm";

const said = fc.array(fc.record({ index: fc.nat(), isBeingMade: fc.boolean(), rights: fc.constantFrom(null, "n0", "u3f") }), { minLength: 1, maxLength: 5 });

describe("a workbook that says its sheets are unfinished", () => {
  test("is finished by an update without harm to anything of the person's, whatever happened to it, and then says so no longer", async () => {
    await fc.assert(
      fc.asyncProperty(histories(anyEdit), said, async (history, unfinished) => {
        const scene = await played(history);
        const { sheets } = scene.book;
        const named = new Map(unfinished.flatMap(({ index, ...rest }) => (sheets.length === 0 ? [] : [[sheets[index % sheets.length]?.name ?? "", rest] as const])));
        for (const [property, text] of unfinishedTexts([...named].map(([sheet, rest]) => ({ sheet, ...rest })))) scene.book.properties.set(property, text);
        const update = await scene.update("safeOnly");
        expect(harm(update, scene)).toEqual([]);
        const moved = update.outcome.conflicts.filter(({ change }) => change.kind === "finishSheet");
        const after = scene.read().difference;
        expect(after.changes.filter(({ kind }) => kind === "finishSheet").map(changeText).length).toBeLessThanOrEqual(moved.length);
        const ours = new Set(after.place.sheets.values());
        const left = unfinishedSheets(new Map(unfinishedProperties.map((property) => [property, scene.book.properties.get(property) ?? ""])));
        expect(left.filter(({ sheet }) => ours.has(sheet) && moved.length === 0)).toEqual([]);
      }),
      lawRuns(1 / 2),
    );
  });
});
