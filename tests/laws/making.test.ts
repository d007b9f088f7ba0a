import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ownThing } from "../support/edits/edit-histories";
import { lawRuns } from "../support/law-runs";
import { changeText } from "../support/workbooks/change-text";
import { harm } from "../support/workbooks/harm";
import { randomSubject } from "../support/workbooks/random-subject";
import { Scene } from "../support/workbooks/scene";
import { shortfalls } from "../support/workbooks/shortfalls";

describe("our sheets made", () => {
  test("in an empty workbook hold all that is wanted, under the wanted names, and nothing is left to do", async () => {
    await fc.assert(
      fc.asyncProperty(randomSubject, async (subject) => {
        const scene = new Scene(subject);
        const { desired, outcome } = await scene.update("all");
        expect(outcome.conflicts).toEqual([]);
        expect(scene.book.sheets.map(({ name }) => name)).toEqual(desired.sheets.map(({ title }) => title));
        expect(scene.book.tables.map(({ name }) => name)).toEqual(desired.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
        expect(scene.book.names.map(({ name }) => name)).toEqual(desired.names.map(({ name }) => name));
        expect(new Map(scene.book.properties)).toEqual(desired.properties);
        expect(shortfalls(scene)).toEqual([]);
        expect(scene.read().difference.changes).toEqual([]);
      }),
      lawRuns(),
    );
  });

  test("in somebody's workbook leave everything there alone, take names that are free, and are found again", async () => {
    await fc.assert(
      fc.asyncProperty(randomSubject, fc.array(ownThing, { minLength: 1, maxLength: 6 }), async (subject, things) => {
        const scene = new Scene(subject);
        for (const { make } of things) make(scene);
        const update = await scene.update("all");
        expect(update.outcome.conflicts).toEqual([]);
        expect(harm(update, scene)).toEqual([]);
        expect(taken(scene.book.sheets)).toEqual([]);
        expect(taken([...scene.book.tables, ...scene.book.names])).toEqual([]);
        expect(shortfalls(scene)).toEqual([]);
        expect(scene.read().difference.changes.map(changeText)).toEqual([]);
      }),
      lawRuns(),
    );
  });
});

/** Names that two things have, as Excel compares them. */
function taken(things: readonly { readonly name: string }[]): string[] {
  const names = things.map(({ name }) => name.toLowerCase());
  return names.filter((name, index) => names.indexOf(name) !== index);
}
