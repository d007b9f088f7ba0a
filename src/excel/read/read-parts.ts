import { grouped } from "../../core/shared/grouped";
import type { Cell } from "../../core/workbook/cell";
import type { AskedParts, TablePart, WorkbookParts } from "../../core/workbook/workbook-parts";
import { askTolerantly } from "../requests/ask-tolerantly";
import type { Question } from "../requests/question";
import { cellContent } from "./cell-content";
import { isMatrix } from "./matrix";
import { TablePartReading } from "./table-part-reading";

/** Reads parts of a workbook, everything at one moment as long as it fits one answer. A name whose cells Excel cannot tell is left out. */
export async function readParts(context: Excel.RequestContext, { rows, names }: AskedParts): Promise<WorkbookParts> {
  const tables = [...grouped(rows, ({ table }) => table)].map(([name, spans]) => ({ name, reading: new TablePartReading(name, spans) }));
  const named = new Map<string, readonly Cell[]>();
  await askTolerantly(context, tables.flatMap(({ reading }) => reading.questions()), names.map((name) => nameQuestion(name, named)));
  return {
    tables: new Map(tables.flatMap(({ name, reading }): [string, TablePart][] => (reading.part === null ? [] : [[name, reading.part]]))),
    names: named,
  };
}

/** The cells a name refers to. */
function nameQuestion(name: string, found: Map<string, readonly Cell[]>): Question {
  return {
    cells: 0,
    ask(context) {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("values,formulas");
      return () => {
        if (range.isNullObject) return true;
        const { values, formulas } = range;
        if (!isMatrix(values) || !isMatrix(formulas)) return false;
        found.set(name, values.flatMap((line, row) => line.map((value, column) => cellContent(value, formulas[row]?.[column]))));
        return true;
      };
    },
    halves: () => [],
  };
}
