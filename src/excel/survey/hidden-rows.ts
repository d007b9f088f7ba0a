import type { Step } from "../../core/workbook/command";
import { tableHeight } from "../../core/workbook/table-height";
import type { Structure } from "../read/read-structure";
import type { Question } from "../requests/question";
import type { Manner } from "../write/manner";
import { tableNeeds } from "./table-needs";

/**
 * The tables with rows out of sight, by a filter or by hand. There nothing is
 * written to several rows at once: the filter stays as the person set it.
 */
export class HiddenRows {
  readonly #steps: readonly Step[];
  readonly #there: ReadonlySet<string>;
  readonly #tables = new Set<string>();

  constructor(steps: readonly Step[], structure: Structure) {
    this.#steps = steps;
    this.#there = new Set(structure.tables.map(({ name }) => name));
  }

  /** What is asked of the tables that are written to, with the rows below that they grow by, and of the places of new ones. */
  questions(): Question[] {
    const needs = tableNeeds(this.#steps);
    const written = needs.filter(({ table, steps }) => this.#there.has(table) && steps.some(({ kind }) => kind !== "setFormat" && kind !== "setValidation"));
    const rowsAdded = new Map(needs.map(({ table, rows }) => [table, rows]));
    return [
      ...written.map(({ table, rows }) => this.#question(table, (context) => context.workbook.tables.getItem(table).getRange().getResizedRange(rows, 0))),
      ...this.#steps.flatMap((step) => {
        if (step.kind !== "addTable" || step.over !== null) return [];
        const { as, place, sheet, table } = step;
        const rows = tableHeight(table) + 1 + (rowsAdded.get(as) ?? 0);
        return [this.#question(as, (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, rows, 1))];
      }),
    ];
  }

  /** How cells of a table are written. */
  manner(table: string): Manner {
    return this.#tables.has(table) ? "cellByCell" : "atOnce";
  }

  #question(table: string, place: (context: Excel.RequestContext) => Excel.Range): Question {
    return {
      cells: 0,
      halves: () => [],
      ask: (context) => {
        const range = place(context);
        range.load("rowHidden");
        return () => {
          // Excel answers null where some rows are hidden and some are not.
          const isHidden: unknown = range.rowHidden;
          if (isHidden !== false) this.#tables.add(table);
          return true;
        };
      },
    };
  }
}
