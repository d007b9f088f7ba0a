import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SetCell, SetFormula } from "../../src/core/workbook/change";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { isSameValue } from "../../src/core/workbook/same-value";
import type { Snapshot, TableSnapshot } from "../../src/core/workbook/snapshot";
import { anyEdit, histories, ownThing, played } from "../support/edits/edit-histories";
import { lawRuns } from "../support/law-runs";
import { changeText } from "../support/workbooks/change-text";
import { harm } from "../support/workbooks/harm";
import { Scene, type Update } from "../support/workbooks/scene";

/** A workbook is read, somebody goes on working in it, and only then what was found is carried out. */
const lateUpdate = fc
  .tuple(histories(anyEdit, { maxLength: 5 }), fc.boolean(), fc.array(fc.oneof(anyEdit, ownThing), { minLength: 1, maxLength: 4 }))
  .map(([history, isMade, meanwhile]) => async (): Promise<{ scene: Scene; update: Update; there: Snapshot }> => {
    const scene = isMade ? await played(history) : new Scene(history.subject);
    if (isMade) scene.version += 1;
    const reading = scene.read();
    for (const { make } of meanwhile) make(scene);
    const there = scene.book.snapshot();
    return { scene, there, update: await scene.apply(reading, "all") };
  });

describe("when a workbook moved since it was read", () => {
  test("cells are written only in rows that bear the id that was read, over what was read, and nothing is harmed", async () => {
    await fc.assert(
      fc.asyncProperty(lateUpdate, async (late) => {
        const { scene, update, there } = await late();
        expect(harm(update, scene)).toEqual([]);
        for (const change of update.outcome.applied) {
          if (change.kind === "setCell" || change.kind === "setFormula") expect(asRead(change, there)).toBe(true);
        }
      }),
      lawRuns(),
    );
  });

  test("every change is carried out or reported as a conflict; then it wrote nothing, and is refused again", async () => {
    await fc.assert(
      fc.asyncProperty(lateUpdate, async (late) => {
        const { scene, update } = await late();
        const conflicts = update.outcome.conflicts.map(({ change }) => change);
        expect([...update.outcome.applied, ...conflicts].map(changeText).toSorted()).toEqual(update.difference.changes.map(changeText).toSorted());
        const left = JSON.stringify(scene.book.snapshot());
        const again = await new MemoryWorkbook(scene.book).apply(conflicts, update.difference.place.naming);
        expect(again.applied.map(changeText)).toEqual([]);
        expect(JSON.stringify(scene.book.snapshot())).toBe(left);
      }),
      lawRuns(),
    );
  });
});

/** Whether a cell stood as it was read before it was written: in a row of that id, with that content. A column or table that was itself just added did not stand at all. */
function asRead(change: SetCell | SetFormula, there: Snapshot): boolean {
  const table = there.tables.find(({ name }) => name === change.table) ?? null;
  if (table === null) return true;
  const before = change.kind === "setCell" ? { value: change.before, formula: change.beforeFormula } : change.before;
  const cell = cellIn(table, change.row.index, change.column);
  const key = cellIn(table, change.row.index, change.keyColumn);
  const isSameRow = key === undefined || isSameValue(key.value, change.row.key);
  return isSameRow && cell?.formula === before.formula && (before.formula !== null || isSameValue(cell.value, before.value));
}

function cellIn(table: TableSnapshot, row: number, header: string): TableSnapshot["rows"][number][number] | undefined {
  return table.rows[row]?.[table.headers.indexOf(header)];
}
