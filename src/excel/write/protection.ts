import type { Step } from "../../core/workbook/command";
import type { Structure } from "../read/read-structure";
import { roundTrip } from "../requests/round-trip";
import { type Work, work } from "./work";

/** A protected sheet that is written to: it is opened for the writing and protected again as it was. */
export interface OpenedSheet {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
  readonly steps: readonly Step[];
}

/** The protected sheets that steps are written to. A sheet that is only made, renamed or named is not opened. */
export function sheetsToOpen(steps: readonly Step[], structure: Structure): OpenedSheet[] {
  const written = new Map<string, Step[]>();
  for (const change of steps) {
    const sheet = sheetOf(change, structure);
    if (sheet === null) continue;
    const there = written.get(sheet);
    if (there === undefined) written.set(sheet, [change]);
    else there.push(change);
  }
  return structure.sheets.flatMap(({ name, protection }) => {
    const there = written.get(name);
    return protection === null || there === undefined ? [] : [{ sheet: name, options: protection, steps: there }];
  });
}

function sheetOf(change: Step, { tables }: Structure): string | null {
  switch (change.kind) {
    case "addSheet":
    case "setName":
    case "setProperty":
      return null;
    case "fillCell":
    case "setField":
    case "addTable":
      return change.sheet;
    default:
      return tables.find(({ name }) => name === change.table)?.sheet ?? change.sheet;
  }
}

/** Opening the sheets before anything is written, and protecting them again after it. */
export function protectionWorks(opened: readonly OpenedSheet[]): Work[] {
  return opened.flatMap(({ sheet, options, steps }) => [
    work("unprotect", steps, { calls: 2 }, (context) => context.workbook.worksheets.getItem(sheet).protection.unprotect()),
    work("protect", steps, { calls: 2, payload: options }, (context) => context.workbook.worksheets.getItem(sheet).protection.protect(options)),
  ]);
}

/**
 * Protects again what was opened when the writing failed. Protecting a
 * protected sheet is refused by some versions, so it is asked first; where even
 * this fails, the failure that led here is the one to tell.
 */
export async function protectAgain(context: Excel.RequestContext, opened: readonly OpenedSheet[]): Promise<void> {
  if (opened.length === 0) return;
  try {
    const states = opened.map(({ sheet, options }) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load("protected");
      return { protection, options };
    });
    await roundTrip(context);
    for (const { protection, options } of states) {
      if (!protection.protected) protection.protect(options);
    }
    await roundTrip(context);
  } catch {
    // The first failure is thrown by whoever called this.
  }
}
