import type { CellContent } from "../../core/workbook/command";
import { cellContent } from "../read/cell-content";
import type { Question } from "../requests/question";
import { contentLook, type Seen } from "../survey/look";
import { lookQuestion } from "../survey/look-question";

/** Cells as they were seen, row by row. */
export type Strip = readonly (readonly CellContent[])[];

/** Asks what stands in a range; `take` gets it. */
export function stripQuestion(range: (context: Excel.RequestContext) => Excel.Range, take: (strip: Strip) => void): Question {
  return lookQuestion(contentLook({ steps: [], sheet: "", cells: 0, range }), (seen) => take(stripOf(seen)));
}

function stripOf({ values, formulas }: Seen): Strip {
  return values.map((line, row) => line.map((value, column) => cellContent(value, formulas[row]?.[column])));
}
