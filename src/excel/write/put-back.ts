import type { SetName, SetProperty } from "../../core/workbook/change";
import { blankContent, type Step } from "../../core/workbook/command";
import type { CellValue } from "../../core/workbook/cell";
import type { MemoryBook } from "../../core/workbook/memory-book";
import type { Naming } from "../../core/workbook/naming";
import { roundTrip } from "../requests/round-trip";
import type { Witness } from "../requests/portion";
import { isWritten } from "./is-written";
import type { Judgement } from "./judge";
import type { OpenedSheet } from "./opened-sheets";
import { protectionWorks } from "./protection";
import type { CellRestore } from "./left-to-restore";
import { moveOut, takenInRows } from "./repair-growth";
import { type Replacement, replaceCells } from "./replace-cells";
import { restoreCells } from "./restore-cells";
import { singleContent } from "./single-content";
import { setReference } from "./single-works";
import { undoGrowth } from "./undo-growth";
import { laidReplacements, queueUnmerging } from "./undo-report";

/** What was written though somebody had been quicker, and the workbook as it was just before that. */
export interface Lateness {
  readonly judgement: Judgement;
  /** Steps that must not stand. */
  readonly unfit: readonly Step[];
  readonly witness: Witness;
  readonly before: MemoryBook;
  /** What is put back in places that earlier requests had begun. */
  readonly resumed: readonly Replacement[];
  /** Sheets to be opened for it, and protected again. */
  readonly opened: readonly OpenedSheet[];
  readonly naming: Naming;
}

/** Steps that were written though they turned out not to be fit, with what was found. */
export function unfitLate(early: Judgement, late: Judgement): Map<Step, string> {
  const unfit = new Map<Step, string>();
  for (const [step, found] of early.found) {
    if (found !== null) continue;
    const there = late.found.get(step) ?? otherPlace(step, early, late);
    if (there !== null) unfit.set(step, there);
  }
  return unfit;
}

/** What was found where a step is fit, but not in the place it was written to. */
function otherPlace(step: Step, early: Judgement, late: Judgement): string | null {
  if (step.kind === "appendRow" && early.blankRows.get(step) !== late.blankRows.get(step)) return "another row";
  const isRoomNeeded = ({ growths }: Judgement): boolean => growths.some(({ change, makesRoom }) => change === step && makesRoom);
  return step.kind === "addColumn" && isRoomNeeded(late) && !isRoomNeeded(early) ? "something on the right" : null;
}

/**
 * Puts back what was overwritten by steps that turned out not to be fit. Others
 * may still be at work: what they typed since stays.
 */
export async function putBack(context: Excel.RequestContext, lateness: Lateness): Promise<void> {
  const { judgement, unfit, before, witness, resumed, opened, naming } = lateness;
  const protection = protectionWorks(opened);
  for (const { queue } of protection.filter(({ stage }) => stage === "unprotect")) queue(context);
  for (const step of unfit) restoreOne(context, step, witness);
  for (const step of unfit) queueUnmerging(context, step, before);
  // What an earlier request made stays: only its filling was in vain.
  const begun = new Set(unfit.filter((step) => judgement.found.has(step)));
  const taken = takenInRows({ early: judgement, unfit: begun, before, naming });
  const emptied = taken.flatMap((rows) => moveOut(context, rows, naming));
  await replaceCells(context, [...resumed, ...unfit.flatMap((step) => [...fieldReplacements(step, before, naming), ...laidReplacements(step, before, naming)]), ...emptied]);
  await undoGrowth(context, { growths: judgement.growths, unfit: begun, repaired: new Set(taken.map(({ table }) => table)), before, naming });
  await restoreCells(context, unfit.flatMap((step) => cellRestores(step, judgement, before, naming)));
  for (const { queue } of protection.filter(({ stage }) => stage === "protect")) queue(context);
  await roundTrip(context);
}

function restoreOne(context: Excel.RequestContext, step: Step, witness: Witness): void {
  if (step.kind === "setName") restoreName(context, step, witness);
  else if (step.kind === "setProperty") restoreProperty(context, step, witness);
}

function fieldReplacements(step: Step, before: MemoryBook, naming: Naming): Replacement[] {
  const content = step.kind === "fillCell" || step.kind === "setField" ? before.sheet(step.sheet)?.cell(step.at.row, step.at.column) : undefined;
  const written = singleContent(step, naming);
  if (content === undefined || written === null || !("at" in step)) return [];
  const { sheet, at } = step;
  return [{ cell: (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(at.row, at.column, 1, 1), isOurs: (there) => isWritten(there, written, ""), content }];
}

function restoreName(context: Excel.RequestContext, { name }: SetName, { structure }: Witness): void {
  const there = structure.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (there === undefined) context.workbook.names.getItem(name).delete();
  else setReference(context, name, true, there.reference);
}

function restoreProperty(context: Excel.RequestContext, { property }: SetProperty, { structure }: Witness): void {
  const { custom } = context.workbook.properties;
  const there = structure.properties.get(property);
  if (there === undefined) custom.getItem(property).delete();
  else custom.add(property, there);
}

/** The id that a step wrote into its row itself, by which the row is told until it is put back. */
function writtenKey(step: Step): CellValue | undefined {
  if (step.kind === "appendRow") return step.cells.get(step.keyColumn)?.value;
  return step.kind === "setContent" && step.column === step.keyColumn ? step.after.value : undefined;
}

/** What stood in the cells, and the id of the row they stood in: that row may have moved since. */
function cellRestores(step: Step, { blankRows }: Judgement, before: MemoryBook, naming: Naming): CellRestore[] {
  if (step.kind !== "setCell" && step.kind !== "setFormula" && step.kind !== "setContent" && step.kind !== "appendRow") return [];
  const table = before.table(step.table);
  const index = step.kind === "appendRow" ? blankRows.get(step) : step.row.index;
  if (table === undefined || index === undefined || index >= table.height) return [];
  const columns = step.kind === "appendRow" ? [...step.cells.keys()] : [step.column];
  const key = writtenKey(step) ?? table.cell(index, step.keyColumn).value;
  return columns.map((column) => ({
    table: step.table,
    column,
    keyColumn: step.keyColumn,
    index,
    key,
    content: table.cell(index, column),
    over: (step.kind === "appendRow" ? step.cells.get(column) : singleContent(step, naming)) ?? blankContent,
  }));
}
