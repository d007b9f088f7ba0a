import type { LayReport, Step } from "../../core/workbook/command";
import { reportArea } from "../../core/workbook/laid-report";
import { tableHeight } from "../../core/workbook/table-height";
import type { Structure } from "../read/read-structure";
import type { Question } from "../requests/question";
import type { Manner } from "../write/manner";
import { tableNeeds } from "./table-needs";

/**
 * The tables and reports with rows out of sight, by a filter or by hand. There
 * nothing is written to several rows at once: the filter of a table stays as the
 * person set it.
 */
export class HiddenRows {
  readonly #steps: readonly Step[];
  readonly #there: ReadonlySet<string>;
  readonly #sheets: ReadonlySet<string>;
  readonly #tables = new Set<string>();
  readonly #reports = new Set<string>();
  readonly #filtered = new Set<string>();

  constructor(steps: readonly Step[], structure: Structure) {
    this.#steps = steps;
    this.#there = new Set(structure.tables.map(({ name }) => name));
    this.#sheets = new Set(structure.sheets.map(({ name }) => name));
  }

  /** What is asked of the tables that are written to, with the rows below that they grow by, and of the places of new ones. */
  questions(): Question[] {
    const needs = tableNeeds(this.#steps);
    const written = needs.filter(({ table, steps }) => this.#there.has(table) && steps.some(({ kind }) => kind !== "setFormat" && kind !== "setValidation"));
    const rowsAdded = new Map(needs.map(({ table, rows }) => [table, rows]));
    return [
      ...this.#steps.flatMap((step) => (step.kind === "layReport" ? this.#reportQuestions(step) : [])),
      ...written.map(({ table, rows }) => question(this.#tables, table, (context) => context.workbook.tables.getItem(table).getRange().getResizedRange(rows, 0))),
      ...this.#steps.flatMap((step) => {
        if (step.kind !== "addTable" || step.over !== null) return [];
        const { as, place, sheet, table } = step;
        const rows = tableHeight(table) + 1 + (rowsAdded.get(as) ?? 0);
        return [question(this.#tables, as, (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, rows, 1))];
      }),
    ];
  }

  /** How cells of a table are written. */
  manner(table: string): Manner {
    return this.#tables.has(table) ? "cellByCell" : "atOnce";
  }

  /** How cells of a report are written. */
  mannerOn(sheet: string): Manner {
    return this.#reports.has(sheet) ? "cellByCell" : "atOnce";
  }

  /** Whether a sheet whose report is laid anew has a filter of its own that hides rows of it. */
  isFiltered(sheet: string): boolean {
    return this.#reports.has(sheet) && this.#filtered.has(sheet);
  }

  #reportQuestions(step: LayReport): Question[] {
    const { sheet } = step;
    const { rows } = reportArea(step);
    if (rows === 0 || !this.#sheets.has(sheet)) return [];
    const filter: Question = {
      cells: 0,
      halves: () => [],
      ask: (context) => {
        const { autoFilter } = context.workbook.worksheets.getItem(sheet);
        autoFilter.load("enabled");
        return () => {
          if (autoFilter.enabled) this.#filtered.add(sheet);
          return true;
        };
      },
    };
    return [question(this.#reports, sheet, (context) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, 1)), filter];
  }
}

/** Asks whether rows of a place are out of sight, and notes it down in `found` by its name. */
function question(found: Set<string>, name: string, place: (context: Excel.RequestContext) => Excel.Range): Question {
  return {
    cells: 0,
    halves: () => [],
    ask: (context) => {
      const range = place(context);
      range.load("rowHidden");
      return () => {
        // Excel answers null where some rows are hidden and some are not.
        const isHidden: unknown = range.rowHidden;
        if (isHidden !== false) found.add(name);
        return true;
      };
    },
  };
}
