import type { Step } from "../../core/workbook/command";
import type { Structure } from "../read/read-structure";
import type { Question } from "../requests/question";

/** The names of the charts on sheets that are finished: ours among them are drawn anew. */
export class ChartSurvey {
  readonly #sheets: readonly string[];
  readonly #names = new Map<string, readonly string[]>();

  constructor(steps: readonly Step[], structure: Structure) {
    const there = new Set(structure.sheets.map(({ name }) => name));
    this.#sheets = steps.flatMap((step) => (step.kind === "finishSheet" && there.has(step.sheet) && (step.made?.sheet.charts.length ?? 0) > 0 ? [step.sheet] : []));
  }

  questions(): Question[] {
    return this.#sheets.map((sheet) => ({
      cells: 0,
      halves: () => [],
      ask: (context) => {
        const { charts } = context.workbook.worksheets.getItem(sheet);
        charts.load("items/name");
        return () => {
          this.#names.set(sheet, charts.items.map(({ name }) => name));
          return true;
        };
      },
    }));
  }

  /** What the charts of a sheet are called. */
  names(sheet: string): readonly string[] {
    return this.#names.get(sheet) ?? [];
  }
}
