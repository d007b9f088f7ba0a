import { emptyCell } from "../../core/workbook/cell";
import { ruleMarker } from "../../core/workbook/formula-text";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import type { Question } from "../requests/question";
import type { Block } from "./block";
import { columnRule } from "./column-rule";
import type { TableFact } from "./read-structure";
import type { SheetGrid } from "./sheet-grid";

/** A table being read: its place, the rules of its columns, and those of its conditional formats that are ours. */
export class TableReading {
  readonly fact: TableFact;
  /** The header row included. */
  #block: Block = { row: 0, column: 0, rows: 0, columns: 0 };
  #rules: TableSnapshot["validations"] = null;
  #formats: TableSnapshot["conditionalFormats"] = null;

  constructor(fact: TableFact) {
    this.fact = fact;
  }

  /** Where the table stands, its header row included. */
  get block(): Block {
    return this.#block;
  }

  /** Where the table stands. */
  placeQuestion(): Question {
    return asked((context) => {
      const range = this.#table(context).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return () => {
        const above = this.fact.hasHeaders ? 0 : 1;
        const totals = this.fact.hasTotals ? 1 : 0;
        this.#block = { row: range.rowIndex - above, column: range.columnIndex, rows: range.rowCount + above - totals, columns: range.columnCount };
      };
    });
  }

  /** Its validation rules and its conditional formats, each by itself: of some tables Excel cannot tell them (office-js #6827, #6835). */
  ruleQuestions(): Question[] {
    return [
      asked((context) => {
        const rules = this.fact.headers.map((_, index) => {
          const rule = this.#table(context).columns.getItemAt(index).getDataBodyRange().dataValidation;
          rule.load("rule,type");
          return rule;
        });
        return () => (this.#rules = rules.map(({ rule, type }) => (type === "Inconsistent" || type === "MixedCriteria" || type === "None" ? null : columnRule(rule))));
      }),
      asked((context) => {
        const formats = this.#table(context).getDataBodyRange().conditionalFormats;
        formats.load("items/type,items/customOrNullObject/rule/formula");
        return () => (this.#formats = formats.items.flatMap((format) => markedFormula(format)));
      }),
    ];
  }

  snapshot(grid: SheetGrid): TableSnapshot {
    const { row, column, rows } = this.#block;
    const { headers, name, sheet } = this.fact;
    return {
      name,
      sheet,
      place: { row, column },
      headers,
      rows: Array.from({ length: rows - 1 }, (_, index) => headers.map((_header, offset) => grid.rows[row + 1 + index]?.[column + offset] ?? emptyCell)),
      validations: this.#rules,
      conditionalFormats: this.#formats,
      isTable: true,
    };
  }

  #table(context: Excel.RequestContext): Excel.Table {
    return context.workbook.tables.getItem(this.fact.name);
  }
}

/** A question that cannot be divided; what asking returns takes the answer. */
function asked(ask: (context: Excel.RequestContext) => () => unknown): Question {
  return {
    cells: 0,
    ask(context) {
      const take = ask(context);
      return () => {
        take();
        return true;
      };
    },
    halves: () => [],
  };
}

/** The formula of a conditional format that bears our marker. */
export function markedFormula(format: Excel.ConditionalFormat): string[] {
  const custom = format.customOrNullObject;
  if (format.type !== "Custom" || custom.isNullObject) return [];
  const formula = custom.rule.formula.replace(/^=/, "");
  return formula.replace(/\s/g, "").includes(ruleMarker) ? [formula] : [];
}
