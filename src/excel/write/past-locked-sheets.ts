import type { Step } from "../../core/workbook/command";
import { passwordFound } from "../../core/workbook/password-found";
import type { ApplyOutcome } from "../../core/workbook/workbook-port";
import { ExcelFault } from "../faults/excel-fault";
import { askStructure } from "../read/read-structure";
import { roundTrip } from "../requests/round-trip";
import { type OpenedSheet, sheetsToOpen } from "./opened-sheets";

/**
 * Carries steps out where a sheet may be protected with a password: its steps
 * become conflicts, all others are carried out.
 *
 * Whether there is a password Excel tells only by refusing to open the sheet,
 * which it does before anything is written on any.
 */
export async function pastLockedSheets<Kind extends Step>(
  context: Excel.RequestContext,
  steps: readonly Kind[],
  apply: (steps: readonly Kind[]) => Promise<ApplyOutcome<Kind>>,
): Promise<ApplyOutcome<Kind>> {
  try {
    return await apply(steps);
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    const locked = await lockedSteps(context, steps);
    if (locked.size === 0) throw thrown;
    // Nothing is told of what is not done.
    for (const step of steps) if (step.kind === "appendRow" && step.tellsOf !== undefined && locked.has(step.tellsOf)) locked.add(step);
    const left = steps.filter((step) => !locked.has(step));
    const { applied, conflicts } = left.length === 0 ? { applied: [], conflicts: [] } : await apply(left);
    const found = new Map(conflicts.map((conflict) => [conflict.change, conflict]));
    return {
      applied,
      conflicts: steps.flatMap((change) => found.get(change) ?? (locked.has(change) ? [{ change, found: passwordFound }] : [])),
    };
  }
}

/** The steps on sheets that do not open without a password. */
async function lockedSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<Set<Step>> {
  const answer = askStructure(context, []);
  await roundTrip(context);
  const locked = new Set<Step>();
  for (const opened of sheetsToOpen(steps, answer())) {
    if (await isLocked(context, opened)) for (const step of opened.steps) locked.add(step);
  }
  return locked;
}

async function isLocked(context: Excel.RequestContext, { sheet, options }: OpenedSheet): Promise<boolean> {
  const { protection } = context.workbook.worksheets.getItem(sheet);
  try {
    protection.unprotect();
    protection.protect(options);
    await roundTrip(context);
    return false;
  } catch (thrown) {
    if (isRefusal(thrown)) return true;
    throw thrown;
  }
}

function isRefusal(thrown: unknown): boolean {
  return thrown instanceof ExcelFault && thrown.kind === "protected";
}
