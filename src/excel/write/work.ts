import type { Step } from "../../core/workbook/command";
import { utf8Length } from "../requests/utf8-length";

/**
 * The order in which things are written, whatever the order of the steps:
 * what a formula or rule names must be there before it, and what keeps the
 * contents that cells are about to lose before them; what may fail because
 * another workbook is in front comes last. All of it stands between what says
 * that sheets are unfinished and what strikes that out.
 */
export const stages = ["begin", "unprotect", "sheets", "places", "names", "fields", "growth", "kept", "cells", "formulas", "looks", "rules", "pages", "protect", "properties", "focus", "done"] as const;

/** One of `stages`. */
export type Stage = (typeof stages)[number];

/** A small part of what is written, for one step or several, that is sent in one request. */
export interface Work {
  readonly stage: Stage;
  readonly steps: readonly Step[];
  /** About how long the request becomes by it. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
  /** Where it fills but a part of what its steps make: the header of the cells of new rows, the address of a part of a report. */
  readonly fills?: string;
}

/** The steps that a piece of work writes for: opening and protecting sheets, and saying that they are unfinished, writes for none. */
export function stepsWritten({ stage, steps }: Pick<Work, "stage" | "steps">): readonly Step[] {
  return stage === "begin" || stage === "unprotect" || stage === "protect" || stage === "done" ? [] : steps;
}

/** Whether a piece of work writes contents of cells, not what they look like. */
export function isContent({ stage }: Work): boolean {
  return ["sheets", "places", "fields", "growth", "kept", "cells", "formulas"].includes(stage);
}

/** What one call of Office.js takes in a request, its object paths included. */
const bytesOfCall = 300;

/** A part of what is written; `payload` is what it sends, beside the calls themselves. */
export function work(stage: Stage, steps: readonly Step[], size: { readonly calls: number; readonly payload?: unknown }, queue: Work["queue"]): Work {
  const payload = size.payload === undefined ? 0 : utf8Length(JSON.stringify(size.payload));
  return { stage, steps, bytes: size.calls * bytesOfCall + payload, queue };
}
