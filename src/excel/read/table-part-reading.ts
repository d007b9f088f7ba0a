import type { Cell } from "../../core/workbook/cell";
import type { AskedRows, TablePart } from "../../core/workbook/workbook-parts";
import type { Question } from "../requests/question";
import { cellContent } from "./cell-content";
import { isMatrix } from "./matrix";

/** As many columns a table is taken to have before anything is known of it, for how much is asked at once. */
const likelyColumns = 24;

/** Rows asked for in one question. */
const mostRows = 800;

/** A table of which some rows are being read. */
export class TablePartReading {
  readonly #name: string;
  readonly #spans: readonly AskedRows[];
  #extent: Pick<TablePart, "headers" | "rowCount"> | null = null;
  readonly #rows = new Map<number, readonly Cell[]>();

  constructor(name: string, spans: readonly AskedRows[]) {
    this.#name = name;
    this.#spans = spans;
  }

  /** What was read; `null` when there is no such table. */
  get part(): TablePart | null {
    if (this.#extent === null) return null;
    const { headers, rowCount } = this.#extent;
    // Below the table there may be cells of somebody else.
    return { headers, rowCount, rows: new Map([...this.#rows].filter(([index]) => index < rowCount)) };
  }

  questions(): Question[] {
    return [this.#extentQuestion(), ...this.#spans.flatMap(({ first, last }) => pieces(first, last)).map(([first, last]) => this.#rowsQuestion(first, last))];
  }

  #extentQuestion(): Question {
    return {
      cells: 0,
      ask: (context) => {
        const table = context.workbook.tables.getItemOrNullObject(this.#name);
        const body = table.getDataBodyRange();
        table.columns.load("items/name");
        body.load("rowCount");
        return () => {
          if (!table.isNullObject) this.#extent = { headers: table.columns.items.map(({ name }) => name), rowCount: body.rowCount };
          return true;
        };
      },
      halves: () => [],
    };
  }

  #rowsQuestion(first: number, last: number): Question {
    return {
      cells: (last - first + 1) * likelyColumns,
      ask: (context) => {
        const table = context.workbook.tables.getItemOrNullObject(this.#name);
        const range = table.getDataBodyRange().getRow(0).getOffsetRange(first, 0).getResizedRange(last - first, 0);
        range.load("values,formulas");
        return () => range.isNullObject || this.#taken(first, range);
      },
      halves: () => {
        const middle = Math.floor((first + last) / 2);
        return first === last ? [] : [this.#rowsQuestion(first, middle), this.#rowsQuestion(middle + 1, last)];
      },
    };
  }

  #taken(first: number, { values, formulas }: { readonly values: unknown; readonly formulas: unknown }): boolean {
    if (!isMatrix(values) || !isMatrix(formulas)) return false;
    for (const [below, line] of values.entries()) this.#rows.set(first + below, line.map((value, column) => cellContent(value, formulas[below]?.[column])));
    return true;
  }
}

/** Rows in pieces that fit an answer each. */
function pieces(first: number, last: number): (readonly [number, number])[] {
  const count = Math.max(0, Math.ceil((last - first + 1) / mostRows));
  return Array.from({ length: count }, (_, index) => [first + index * mostRows, Math.min(last, first + (index + 1) * mostRows - 1)] as const);
}
