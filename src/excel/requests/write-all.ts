import { grouped } from "../../core/shared/grouped";
import type { Attendance } from "../../core/workbook/attendance";
import type { Step } from "../../core/workbook/command";
import { stopped } from "../faults/excel-fault";
import { utf8Length } from "./utf8-length";
import type { Look, Seen } from "../survey/look";
import type { Sight } from "../survey/seen-book";
import { stepsWritten, type Work } from "../write/work";
import { type Answers, largest, portions } from "./portions";
import type { Overseer, Undertaking } from "./portion";
import { WritingRequest } from "./writing-request";

/**
 * Writes everything, in as few requests as its size allows. Each request first
 * looks at what its steps rest on, and is judged before the next one goes out.
 *
 * @throws WorkbookFault when Excel refuses, or when the one who waits has it stopped; what was sent before is written, and judged.
 */
export async function writeAll(context: Excel.RequestContext, writing: Undertaking, overseer: Overseer, attendance: Attendance): Promise<void> {
  const portioned = portions(writing.works, answersTo(writing.early.sights));
  const biggest = largest(portioned);
  const total = bytesOf(writing.works);
  const done = new Set<Step>();
  let left: ReadonlyMap<Look, Seen> = new Map();
  let written = 0;
  for (const [index, whole] of portioned.entries()) {
    if (attendance.isStopped()) throw stopped();
    const portion = whole.filter((work) => !overseer.isLeftOut(work));
    if (portion.length > 0) {
      const later = portioned.slice(index + 1).flat();
      const request = new WritingRequest(context, { writing, portion, isFirst: index === 0, done, later, left }, index === biggest);
      await judged(request, overseer);
      left = request.left();
      for (const step of portion.flatMap(stepsWritten)) done.add(step);
    }
    written += bytesOf(whole);
    attendance.tell(written / total);
  }
}

async function judged(request: WritingRequest, overseer: Overseer): Promise<void> {
  try {
    await request.send();
  } catch (fault) {
    const found = request.told();
    if (found !== null) await overseer.salvage(found);
    throw fault;
  }
  const found = request.told();
  if (found !== null) await overseer.settle(found);
}

/** Each place answers about as much as it did before. */
function answersTo(sights: readonly Sight[]): Answers {
  const sizes = new Map(sights.map(({ look, seen }) => [look, utf8Length(JSON.stringify(seen))]));
  const byStep = grouped(sights.flatMap(({ look }) => look.steps.map((step) => ({ step, look }))), ({ step }) => step);
  return (work) => new Map(stepsWritten(work).flatMap((step) => (byStep.get(step) ?? []).map(({ look }) => [look, sizes.get(look) ?? 0] as const)));
}

function bytesOf(works: readonly Work[]): number {
  return works.reduce((sum, { bytes }) => sum + bytes, 0);
}
