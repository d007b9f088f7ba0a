import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dailyEdit, histories, played } from "../support/edits/edit-histories";
import type { Edit } from "../support/edits/edit";
import { renameTable } from "../support/edits/rename-things";
import { stripAll, stripNames, stripProperties, stripRules, tableToCells } from "../support/edits/strip-metadata";
import { lawRuns } from "../support/law-runs";
import { cellText, spotText } from "../support/workbooks/book-view";
import { changeText } from "../support/workbooks/change-text";
import type { Scene } from "../support/workbooks/scene";

/** What another program may do to everything but the cells. */
const stripping: fc.Arbitrary<Edit> = fc.oneof(stripProperties, stripNames, stripRules, tableToCells, stripAll, renameTable);

/** What an update may do about it: put back what was stripped, and formulas that spell a name otherwise. */
const restoring = ["setProperty", "setName", "addTable", "setValidation", "setFormat", "setFormula"];

describe("metadata that another program stripped", () => {
  test("changes no entry that is found, and is put back without touching a cell", async () => {
    await fc.assert(
      fc.asyncProperty(histories(dailyEdit), fc.array(stripping, { minLength: 1, maxLength: 3 }), async (history, strippings) => {
        const scene = await played(history);
        const { outcome: before } = await scene.update("all");
        // Where something of the user's own stands in the way of a row of ours, it still does afterwards.
        fc.pre(before.conflicts.length === 0);
        const entries = entriesFound(scene);
        const cells = constants(scene);
        for (const { make } of strippings) make(scene);
        expect(entriesFound(scene)).toEqual(entries);
        const { outcome, difference } = await scene.update("all");
        expect(outcome.conflicts).toEqual([]);
        expect(difference.changes.map(({ kind }) => kind).filter((kind) => !restoring.includes(kind))).toEqual([]);
        expect(constants(scene)).toEqual(cells);
        expect(entriesFound(scene)).toEqual(entries);
        expect(scene.read().difference.changes.map(changeText)).toEqual([]);
      }),
      lawRuns(),
    );
  });
});

function entriesFound(scene: Scene): unknown {
  return scene.subject.entries(scene.book.snapshot(), scene.version);
}

/** Every constant of the workbook, in its place. A note right below plain cells counts as a row of theirs, which may get a formula of ours beside it. */
function constants({ book }: Scene): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows().flatMap((line, row) => line.flatMap((cell, column) => (cell.value === null || cell.formula !== null ? [] : `${spotText({ sheet, row, column })} ${cellText(cell)}`))),
  );
}
