import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../src/core/workbook/cell";
import { keyText } from "../../src/core/workbook/key-text";
import { copySheet } from "../support/edits/copy-sheet";
import { damageId } from "../support/edits/damage-ids";
import { dailyEdit, histories, played } from "../support/edits/edit-histories";
import { addOwnRow, copyRow } from "../support/edits/own-rows";
import { lawRuns } from "../support/law-runs";
import { isBlank } from "../support/workbooks/book-view";
import type { Scene } from "../support/workbooks/scene";

const settled = histories(dailyEdit, { maxLength: 4 }).map((history) => async (): Promise<Scene> => {
  const scene = await played(history);
  await scene.update("all");
  return scene;
});

/** Rows of our tables by their cells; formulas of ours, which every row may get, left out. */
function rowsOf(scene: Scene, isMeant: (key: string) => boolean): Cell[][] {
  return scene.ourTables().flatMap((table) => {
    const offsets = Array.from({ length: table.width }, (_, offset) => offset);
    const key = offsets.find((offset) => scene.columnRole(table, offset) === "key") ?? 0;
    const others = offsets.filter((offset) => scene.columnRole(table, offset) !== "computed");
    const rows = Array.from({ length: table.height }, (_, row) => others.map((offset) => table.sheet.cell(table.place.row + 1 + row, table.place.column + offset)));
    return rows.filter((_, row) => isMeant(keyText(table.sheet.cell(table.place.row + 1 + row, table.place.column + key).value)));
  });
}

describe("rows and sheets that only look like ours", () => {
  test("rows with an id of their own are never filled in or changed, formulas in blank cells apart", async () => {
    await fc.assert(
      fc.asyncProperty(settled, fc.array(addOwnRow, { minLength: 1, maxLength: 3 }), async (made, additions) => {
        const scene = await made();
        for (const { make } of additions) make(scene);
        const isTheirs = (key: string): boolean => key.startsWith("任命権者");
        const before = rowsOf(scene, isTheirs);
        await scene.update("all");
        expect(rowsOf(scene, isTheirs)).toEqual(before);
      }),
      lawRuns(1 / 4),
    );
  });

  test("rows with an id that stands twice are never touched, and no third one is added", async () => {
    await fc.assert(
      fc.asyncProperty(settled, copyRow, async (made, copy) => {
        const scene = await made();
        copy.make(scene);
        const count = (): number => scene.ourTables().reduce((sum, table) => sum + table.height, 0);
        const [before, rows] = [count(), rowsOf(scene, () => true)];
        const { difference } = await scene.update("all");
        expect(rowsOf(scene, () => true)).toEqual(rows);
        expect(count()).toBe(before);
        expect(difference.changes.filter(({ kind }) => kind === "setCell" || kind === "addRow")).toEqual([]);
      }),
      lawRuns(1 / 4),
    );
  });

  test("a row whose id was damaged is known by the columns that name it, and keeps its entries", async () => {
    await fc.assert(
      fc.asyncProperty(settled, damageId, async (made, damage) => {
        const scene = await made();
        const entries = scene.subject.entries(scene.book.snapshot(), scene.version);
        damage.make(scene);
        const { matches, changes } = scene.read().difference;
        const isKnown = [...matches.values()].every(({ duplicated, unknown }) => duplicated.length + unknown.length === 0) && changes.every(({ kind }) => kind !== "addRow");
        fc.pre(isKnown);
        expect(scene.subject.entries(scene.book.snapshot(), scene.version)).toEqual(entries);
      }),
      lawRuns(1 / 4),
    );
  });

  test("a copy of a sheet of ours is left alone while the original is there", async () => {
    await fc.assert(
      fc.asyncProperty(settled, copySheet, fc.array(dailyEdit, { maxLength: 2 }), async (made, copy, edits) => {
        const scene = await made();
        const sheets = new Set(scene.book.sheets);
        copy.make(scene);
        const cells = (): Cell[] => scene.book.sheets.filter((sheet) => !sheets.has(sheet)).flatMap((sheet) => sheet.rows().flat().filter((cell) => !isBlank(cell)));
        scene.version += 1;
        // A renamed table cannot be told from its copy.
        for (const { make } of edits.filter(({ told }) => !told.startsWith("renames table"))) make(scene);
        const before = cells();
        await scene.update("all");
        expect(cells()).toEqual(before);
      }),
      lawRuns(1 / 4),
    );
  });
});
