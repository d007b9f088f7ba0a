import fc from "fast-check";
import { randomSubject } from "../workbooks/random-subject";
import { type Consent, Scene, type Update } from "../workbooks/scene";
import type { Subject } from "../workbooks/subject";
import { insertColumnLeft, insertRowsAbove, reorderSheets } from "./arrange-sheets";
import { changeOption, changeTargetYear, renewPlan } from "./change-settings";
import { copySheet } from "./copy-sheet";
import { damageId, swapIds } from "./damage-ids";
import { deleteColumn, deleteIds, deleteRow, deleteSheet } from "./delete-parts";
import type { Edit } from "./edit";
import { addLikeColumn, addOwnColumn } from "./own-columns";
import { addOwnRow, copyRow } from "./own-rows";
import { addOwnName, addOwnSheet, addOwnTable, addTableBelow, writeNote } from "./own-things";
import { recordRevision } from "./record-revision";
import { renameColumn, renameName, renameSheet, renameTable } from "./rename-things";
import { sortTable } from "./sort-table";
import { stripAll, stripNames, stripProperties, stripRules, tableToCells } from "./strip-metadata";
import { clearCell, clearFixture, typeElsewhere, typeEntry, typeOverFormula, typeOverPlan } from "./type-cells";

/** An update in the midst of a history. */
export interface UpdateStep {
  readonly consent: Consent;
  readonly [fc.toStringMethod]: () => string;
}

/** What happens to a workbook, one thing after another. */
export type Step = Edit | UpdateStep;

/** A workbook and what happens to it: before we make anything in it, and afterwards. */
export interface History {
  readonly subject: Subject;
  readonly before: readonly Edit[];
  readonly steps: readonly Step[];
}

/** What people do every day: type, sort, add things of their own, rename ours. */
export const dailyEdit: fc.Arbitrary<Edit> = fc.oneof(
  typeEntry, typeOverPlan, typeOverFormula, typeElsewhere, clearCell, sortTable, addOwnColumn, addLikeColumn, addOwnRow, writeNote, addTableBelow,
  deleteRow, insertRowsAbove, insertColumnLeft, reorderSheets, renameSheet, renameTable, renameName, stripProperties, stripRules,
  addOwnSheet, addOwnTable, addOwnName, recordRevision, changeTargetYear, changeOption, renewPlan,
);

/** Ids go wrong: damaged, swapped, copied. */
export const idDamage: fc.Arbitrary<Edit> = fc.oneof(damageId, swapIds, copyRow);

/** Parts of ours go: columns, names, tables, sheets, texts. */
export const loss: fc.Arbitrary<Edit> = fc.oneof(deleteColumn, deleteIds, deleteSheet, renameColumn, clearFixture, stripNames, tableToCells, stripAll, copySheet);

/** Anything that happens to a workbook in use. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof({ weight: 6, arbitrary: dailyEdit }, { weight: 1, arbitrary: idDamage }, { weight: 3, arbitrary: loss });

/** What a person has in the workbook before our sheets come into it. */
export const ownThing: fc.Arbitrary<Edit> = fc.oneof(addOwnSheet, addOwnTable, addOwnName);

const update: fc.Arbitrary<UpdateStep> = fc
  .constantFrom<Consent>("safeOnly", "all")
  .map((consent) => ({ consent, [fc.toStringMethod]: () => `updates (${consent})` }));

/** Histories of up to `maxLength` steps, about one in four of them an update. */
export function histories(edits: fc.Arbitrary<Edit>, { maxLength = 8, subject = randomSubject }: { readonly maxLength?: number; readonly subject?: fc.Arbitrary<Subject> } = {}): fc.Arbitrary<History> {
  return fc.record({
    subject,
    before: fc.array(ownThing, { maxLength: 3 }),
    steps: fc.array(fc.oneof({ weight: 3, arbitrary: edits }, { weight: 1, arbitrary: update }), { maxLength }),
  });
}

/** Plays a history: what the person had, our sheets made, then every step. Each update is handed to `check`. */
export async function played(history: History, check: (update: Update, scene: Scene) => void = () => undefined): Promise<Scene> {
  const scene = new Scene(history.subject);
  for (const edit of history.before) edit.make(scene);
  check(await scene.update("all"), scene);
  for (const step of history.steps) {
    if ("make" in step) step.make(scene);
    else check(await scene.update(step.consent), scene);
  }
  return scene;
}
