import type { Step } from "../../core/workbook/command";
import { isFinishedBy, type UnfinishedSheet, unfinishedProperties, unfinishedSheets, unfinishedTexts } from "../../core/workbook/unfinished";
import type { Structure } from "../read/read-structure";
import type { OpenedSheet } from "./opened-sheets";
import { rightsText } from "./sheet-rights";
import { type Work, work } from "./work";

type Texts = ReadonlyMap<string, string>;

/**
 * What the workbook says of unfinished sheets while something is written: what
 * is made or opened is named before anything else is written and struck out
 * after all of it, so that whoever opens a workbook whose writing broke off can
 * finish it.
 */
export interface Unfinished {
  readonly before: Texts;
  readonly during: Texts;
  readonly after: Texts;
  /** What is left to say when the writing broke off, and all that was opened is protected again. */
  readonly closed: Texts;
}

/** What is said of the sheets that these steps make, finish and open. */
export function unfinishedBy(steps: readonly Step[], opened: readonly OpenedSheet[], { properties, sheets }: Structure): Unfinished {
  const there = new Set(sheets.map(({ name }) => name));
  const known = unfinishedSheets(properties);
  const made = steps.flatMap((step): UnfinishedSheet[] => (step.kind === "addSheet" ? [{ sheet: step.as, isBeingMade: true, rights: null }] : []));
  const open = opened.map(({ sheet, options }): UnfinishedSheet => ({ sheet, isBeingMade: false, rights: rightsText(options) }));
  const finishing = steps.filter((step) => step.kind === "addSheet" || step.kind === "finishSheet");
  return {
    before: new Map(unfinishedProperties.flatMap((property) => (properties.has(property) ? [[property, properties.get(property) ?? ""] as const] : []))),
    during: unfinishedTexts(merged([...known, ...made, ...open])),
    after: unfinishedTexts(known.filter((unfinished) => there.has(unfinished.sheet) && !finishing.some((step) => isFinishedBy(step, unfinished)))),
    closed: unfinishedTexts(merged([...known, ...made])),
  };
}

/** One entry for each sheet; the rights it had last count. */
function merged(entries: readonly UnfinishedSheet[]): UnfinishedSheet[] {
  const sheets = new Map<string, UnfinishedSheet>();
  for (const entry of entries) {
    const known = sheets.get(entry.sheet);
    sheets.set(entry.sheet, known === undefined ? entry : { ...entry, isBeingMade: known.isBeingMade || entry.isBeingMade, rights: entry.rights ?? known.rights });
  }
  return [...sheets.values()];
}

/** Names the unfinished sheets before all else, and strikes them out after it. */
export function unfinishedWorks(steps: readonly Step[], { before, during, after }: Unfinished): Work[] {
  const size = { calls: 2 * unfinishedProperties.length, payload: [...during] };
  return [
    ...(isSame(before, during) ? [] : [work("begin", steps, size, (context) => queueTexts(context, before, during))]),
    ...(isSame(during, after) ? [] : [work("done", steps, size, (context) => queueTexts(context, during, after))]),
  ];
}

/** Queues writing what is to be said of unfinished sheets, given what is said now. */
export function queueTexts(context: Excel.RequestContext, now: Texts, wanted: Texts): void {
  const { custom } = context.workbook.properties;
  for (const property of unfinishedProperties) {
    const [there, text] = [now.get(property), wanted.get(property)];
    if (text !== undefined && text !== there) custom.add(property, text);
    else if (text === undefined && there !== undefined) custom.getItem(property).delete();
  }
}

function isSame(left: Texts, right: Texts): boolean {
  return JSON.stringify([...left]) === JSON.stringify([...right]);
}
