import type { ExcelFault } from "../faults/excel-fault";
import { faultOf } from "../faults/fault-of";
import { roundTrip } from "./round-trip";

/** Something asked of Excel whose answer may turn out too large for one response. */
export interface Question {
  /** How many cells the answer will hold; 0 where nobody knows yet. */
  readonly cells: number;
  /** Queues the loading; what it returns takes the answer, and says false when Excel left it out for its size. */
  ask(context: Excel.RequestContext): () => boolean;
  /** The same asked in smaller parts; empty when it cannot be divided. */
  halves(): readonly Question[];
}

/** Cells in one answer: the web refuses answers over 5 MB, and a cell may hold a long formula and its value. */
const mostCells = 20_000;

/** Asks everything, in as few round trips as the sizes allow; what is too large for an answer is asked again in halves. */
export async function askAll(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  for (const batch of batches(questions)) await askTogether(context, batch);
}

async function askTogether(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  const takers = questions.map((question) => ({ question, take: question.ask(context) }));
  const fault = await faultOn(context);
  if (fault === null) {
    const left = takers.filter(({ take }) => !take()).flatMap(({ question }) => divided(question, null));
    await askAll(context, left);
    return;
  }
  if (fault.kind !== "tooLarge") throw fault;
  const [only] = questions;
  if (questions.length === 1 && only !== undefined) {
    await askAll(context, divided(only, fault));
    return;
  }
  const middle = Math.ceil(questions.length / 2);
  await askTogether(context, questions.slice(0, middle));
  await askTogether(context, questions.slice(middle));
}

async function faultOn(context: Excel.RequestContext): Promise<ExcelFault | null> {
  try {
    await roundTrip(context);
    return null;
  } catch (thrown) {
    return faultOf(thrown);
  }
}

function divided(question: Question, fault: ExcelFault | null): readonly Question[] {
  const halves = question.halves();
  if (halves.length > 0) return halves;
  throw fault ?? faultOf({ code: "ResponsePayloadSizeLimitExceeded", message: "Excel left out an answer for its size." });
}

function batches(questions: readonly Question[]): Question[][] {
  const found: Question[][] = [];
  let cells = 0;
  for (const question of questions) {
    const last = found.at(-1);
    if (last === undefined || (cells + question.cells > mostCells && cells > 0)) {
      found.push([question]);
      cells = question.cells;
    } else {
      last.push(question);
      cells += question.cells;
    }
  }
  return found;
}
