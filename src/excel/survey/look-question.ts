import type { Question } from "../requests/question";
import { type Look, look, type Seen } from "./look";

/**
 * Looking at a place as something to ask; `take` gets what was seen. A place
 * whose answer is too large is asked how many rows it has, and then in parts.
 */
export function lookQuestion(place: Look, take: (seen: Seen) => void): Question {
  return {
    cells: place.cells,
    ask(context) {
      const seen = look(context, place);
      return () => {
        take(seen());
        return true;
      };
    },
    halves: () => (place.extentOf === null ? [sizeQuestion(place, take)] : []),
  };
}

/** Asks for the size alone, and always has its halves asked after that. */
function sizeQuestion(place: Look, take: (seen: Seen) => void): Question {
  let size: Seen | null = null;
  return {
    cells: 0,
    ask(context) {
      const seen = look(context, { ...place, extentOf: "" });
      return () => {
        size = seen();
        return false;
      };
    },
    halves: () => (size === null ? [] : new LookInParts(place, size, take).questions(0, size.rows)),
  };
}

/** A look whose rows are asked for in several answers. */
class LookInParts {
  readonly #place: Look;
  readonly #size: Seen;
  readonly #take: (seen: Seen) => void;
  readonly #values: (readonly unknown[])[] = [];
  readonly #formulas: (readonly unknown[])[] = [];
  #left: number;

  constructor(place: Look, size: Seen, take: (seen: Seen) => void) {
    this.#place = place;
    this.#size = size;
    this.#take = take;
    this.#left = size.rows;
  }

  /** Some of the rows in two questions; none where there is but one row. */
  questions(first: number, rows: number): Question[] {
    if (rows < 2) return [];
    const upper = Math.ceil(rows / 2);
    return [this.#question(first, upper), this.#question(first + upper, rows - upper)];
  }

  #question(first: number, rows: number): Question {
    const { columns } = this.#size;
    return {
      cells: rows * columns,
      ask: (context) => {
        const part = this.#place.range(context).getCell(first, 0).getResizedRange(rows - 1, columns - 1);
        part.load("values,formulas");
        return () => {
          this.#keep(first, part);
          return true;
        };
      },
      halves: () => this.questions(first, rows),
    };
  }

  #keep(first: number, { values, formulas }: Pick<Excel.Range, "values" | "formulas">): void {
    for (const [index, line] of values.entries()) this.#values[first + index] = line;
    for (const [index, line] of formulas.entries()) this.#formulas[first + index] = line;
    this.#left -= values.length;
    if (this.#left === 0) this.#take({ ...this.#size, values: this.#values, formulas: this.#formulas });
  }
}
