import type { Attendance } from "../../core/workbook/attendance";
import { type ExcelFault, stopped } from "../faults/excel-fault";
import { faultOf } from "../faults/fault-of";
import { askStructure, type Structure } from "../read/read-structure";
import { look, type Look } from "../survey/look";
import type { Sight } from "../survey/seen-book";
import type { Work } from "../write/work";
import { largest, portions } from "./portions";
import { roundTrip } from "./round-trip";

/** What the workbook was like in the very requests that wrote, before anything in them was written. */
export interface Witness {
  readonly structure: Structure;
  readonly sights: readonly Sight[];
}

/**
 * Writes everything, in as few requests as its size allows. Each request first
 * looks at what its steps rest on.
 *
 * @throws WorkbookFault when Excel refuses, or when the one who waits has it stopped; what was sent before is written.
 */
export async function writeAll(context: Excel.RequestContext, works: readonly Work[], looks: readonly Look[], attendance: Attendance): Promise<Witness> {
  const portioned = portions(works);
  const biggest = largest(portioned);
  const left = new Set(looks);
  const sights: Sight[] = [];
  let structure: Structure = emptyStructure;
  let written = 0;
  for (const [index, portion] of portioned.entries()) {
    if (attendance.isStopped()) throw stopped();
    const answer = index === 0 ? askStructure(context) : null;
    const seen = looksOf(portion, left, index === 0).map((place) => ({ place, take: look(context, place) }));
    // Both suspensions end with the next answer; holding the screen still twice makes it flicker.
    context.workbook.application.suspendApiCalculationUntilNextSync();
    if (index === biggest) context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of portion) queue(context);
    await sent(context, portioned, index);
    written += bytesOf(portion);
    attendance.tell(written / bytesOf(works));
    if (answer !== null) structure = answer();
    for (const { place, take } of seen) {
      sights.push({ look: place, seen: take() });
      left.delete(place);
    }
  }
  return { structure, sights };
}

function bytesOf(works: readonly Work[]): number {
  return works.reduce((sum, { bytes }) => sum + bytes, 0);
}

const emptyStructure: Structure = { sheets: [], tables: [], names: [], properties: new Map() };

function looksOf(portion: readonly Work[], left: ReadonlySet<Look>, isFirst: boolean): Look[] {
  const steps = new Set(portion.flatMap((work) => work.steps));
  return [...left].filter((place) => (place.steps.length === 0 ? isFirst : place.steps.some((step) => steps.has(step))));
}

async function sent(context: Excel.RequestContext, portioned: readonly (readonly Work[])[], index: number): Promise<void> {
  try {
    await roundTrip(context);
  } catch (thrown) {
    const fault = faultOf(thrown);
    const portion = portioned[index] ?? [];
    const focusing = portion.filter(({ stage }) => stage === "focus");
    // What may fail because another workbook is in front stands last: all before it is written.
    if (!isFocusFault(fault) || focusing.length === 0) throw fault;
    for (const work of focusing) await tolerated(context, work);
  }
}

function isFocusFault({ location }: ExcelFault): boolean {
  return /freeze/i.test(location ?? "");
}

async function tolerated(context: Excel.RequestContext, work: Work): Promise<void> {
  try {
    work.queue(context);
    await roundTrip(context);
  } catch {
    // The sheet is whole without panes that stay in sight.
  }
}
