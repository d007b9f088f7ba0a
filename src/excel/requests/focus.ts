import type { Work } from "../write/work";
import { roundTrip } from "./round-trip";

/** The trace that is left when everything before what needs the focus was carried out. */
const trace = "focus";

/**
 * Queues what may fail because another workbook is in front: frozen panes,
 * gridlines, what is active. It stands last, behind a trace by which a failure
 * in it is told from any other: Excel need not say which member failed.
 */
export function queueFocusing(context: Excel.RequestContext, focusing: readonly Work[]): void {
  if (focusing.length === 0) return;
  context.trace(trace);
  for (const { queue } of focusing) queue(context);
}

/** Whether something that `context.sync` threw came up after the trace. */
export function isBehindTrace(thrown: unknown): boolean {
  const traces: unknown = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "traceMessages") : undefined;
  return Array.isArray(traces) && traces.includes(trace);
}

/** Tries each piece by itself; a sheet is whole without its frozen panes, and with gridlines. */
export async function triedOneByOne(context: Excel.RequestContext, focusing: readonly Work[]): Promise<void> {
  for (const { queue } of focusing) {
    try {
      queue(context);
      await roundTrip(context);
    } catch {
      // What cannot be done without the focus is left.
    }
  }
}
