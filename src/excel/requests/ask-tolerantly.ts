import { ExcelFault } from "../faults/excel-fault";
import { askAll, type Question } from "./question";

/**
 * Asks everything in as few round trips as the sizes allow. Where one of the
 * `dispensable` questions cannot be answered, it is left open and all others
 * are answered.
 *
 * @throws WorkbookFault when Excel refuses anything else.
 */
export async function askTolerantly(context: Excel.RequestContext, questions: readonly Question[], dispensable: readonly Question[]): Promise<void> {
  const fault = await faultIn(context, [...questions, ...dispensable]);
  if (fault === null) return;
  if (dispensable.length === 0 || !isOfAQuestion(fault)) throw fault;
  await askAll(context, questions);
  await askApart(context, dispensable);
}

async function askApart(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  const fault = await faultIn(context, questions);
  if (fault === null) return;
  if (!isOfAQuestion(fault)) throw fault;
  if (questions.length < 2) return;
  const middle = Math.ceil(questions.length / 2);
  await askApart(context, questions.slice(0, middle));
  await askApart(context, questions.slice(middle));
}

/** Whether a fault lies in what was asked, so that something else may be answered. */
function isOfAQuestion({ kind }: ExcelFault): boolean {
  return kind === "other" || kind === "protected" || kind === "tooLarge";
}

async function faultIn(context: Excel.RequestContext, questions: readonly Question[]): Promise<ExcelFault | null> {
  try {
    await askAll(context, questions);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof ExcelFault)) throw thrown;
    return thrown;
  }
}
