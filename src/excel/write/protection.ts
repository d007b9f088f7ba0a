import { roundTrip } from "../requests/round-trip";
import { unfinishedProperties } from "../../core/workbook/unfinished";
import type { OpenedSheet } from "./opened-sheets";
import { queueTexts, type Unfinished } from "./unfinished-works";
import { type Work, work } from "./work";

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
 * this fails, the failure that led here is the one to tell: the workbook still
 * says which sheets are open.
 */
export async function protectAgain(context: Excel.RequestContext, opened: readonly OpenedSheet[], { during, closed }: Unfinished): Promise<void> {
  if (opened.length === 0) return;
  try {
    const told = unfinishedProperties.map((property) => ({ property, there: context.workbook.properties.custom.getItemOrNullObject(property).load("value") }));
    const states = opened.map(({ sheet, options }) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load("protected");
      return { protection, options };
    });
    await roundTrip(context);
    for (const { protection, options } of states) {
      if (!protection.protected) protection.protect(options);
    }
    const now = new Map(told.flatMap(({ property, there }) => (there.isNullObject ? [] : [[property, String(there.value)] as const])));
    // Only what this very writing said is taken back: it may not have come so far, or have ended.
    if (JSON.stringify([...now]) === JSON.stringify([...during])) queueTexts(context, now, closed);
    await roundTrip(context);
  } catch {
    // The first failure is thrown by whoever called this.
  }
}
