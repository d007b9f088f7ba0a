import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { difference } from "../../src/core/workbook/diff";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { anyEdit, histories, played } from "../support/edits/edit-histories";
import { lawRuns } from "../support/law-runs";
import { changeText } from "../support/workbooks/change-text";

describe("the same workbook and the same plan", () => {
  test("give the same changes in the same order, every time", async () => {
    await fc.assert(
      fc.asyncProperty(histories(anyEdit), async (history) => {
        const [once, again] = [await played(history), await played(history)];
        expect(again.book.snapshot()).toEqual(once.book.snapshot());
        expect(again.read().difference.changes.map(changeText)).toEqual(once.read().difference.changes.map(changeText));
      }),
      lawRuns(),
    );
  });

  test("give the same changes in whatever order a program keeps names and properties, and are not changed by being read", async () => {
    await fc.assert(
      fc.asyncProperty(histories(anyEdit), async (history) => {
        const scene = await played(history);
        const snapshot = scene.book.snapshot();
        const otherwise: Snapshot = { ...snapshot, names: snapshot.names.toReversed(), properties: new Map([...snapshot.properties].toReversed()) };
        const desired = scene.subject.desired(snapshot, scene.version);
        const before = JSON.stringify(snapshot);
        expect(difference(desired, otherwise).changes.map(changeText)).toEqual(difference(desired, snapshot).changes.map(changeText));
        expect(JSON.stringify(snapshot)).toBe(before);
      }),
      lawRuns(1 / 4),
    );
  });
});
