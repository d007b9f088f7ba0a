import { optionsTable } from "../core/contract/tables";
import { reportsOfYear } from "../core/entries/reports-of-year";
import type { FiscalYear } from "../core/plan/fiscal-year";
import { everyDepartment, outputDepartments, outputInterim, withInterim, withoutInterim } from "../core/plan/output-options";
import type { SetContent } from "../core/workbook/command";
import type { CheckedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";

/** How a person wants the summary. */
export interface OutputChoices {
  readonly year: FiscalYear;
  /** Departments that answer (入力担当), by name; `null` = all. */
  readonly departments: readonly string[] | null;
  /** Whether 期待値 are shown, as not the plan's. */
  readonly showsInterim: boolean;
}

/** What a summary can be made of, and how it was made last. */
export interface OutputOffer {
  readonly years: readonly FiscalYear[];
  readonly departments: readonly string[];
  readonly choices: OutputChoices;
}

/** What there is to choose from. 設定 remembers what was chosen; 対象年度 comes from the cover. */
export function outputOffer({ book: { facts } }: CheckedWorkbook): OutputOffer {
  const { targetYear, years, entries } = facts;
  const departments = [...new Set(reportsOfYear(facts.planIn(targetYear), targetYear, entries).map(({ department }) => department))];
  const named = String(entries.options.get(outputDepartments.item) ?? "").split("、").map((name) => name.trim()).filter((name) => departments.includes(name));
  return {
    years,
    departments,
    choices: { year: targetYear, departments: named.length === 0 ? null : named, showsInterim: entries.options.get(outputInterim.item) === withInterim },
  };
}

/** The commands that keep in 設定 how the summary was made. */
export function rememberCommands(checked: CheckedWorkbook, { departments, showsInterim }: OutputChoices): SetContent[] {
  const answers = [[outputDepartments.item, departments?.join("、") ?? everyDepartment], [outputInterim.item, showsInterim ? withInterim : withoutInterim]] as const;
  const entries = answers.flatMap(([item, value]) => {
    const row = checked.book.row(optionsTable.name, item);
    return row === null ? [] : [{ row, cells: new Map([[optionsTable.value, value]]) }];
  });
  return entryCommands(checked, optionsTable.name, entries);
}
