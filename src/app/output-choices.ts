import { optionsTable } from "../core/contract/tables";
import type { CellValue } from "../core/workbook/cell";
import type { FiscalYear } from "../core/plan/fiscal-year";
import { everyDepartment, outputDepartments, outputInterim, withInterim, withoutInterim } from "../core/plan/output-options";
import type { SetContent } from "../core/workbook/command";
import type { CheckedWorkbook } from "./check-workbook";
import { entryCommands } from "./entry-commands";
import { rememberedOutput } from "./remembered-output";
import { answeringDepartments } from "./summarized-departments";

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
  /** Those that answer, by year; HR may name others every year. */
  readonly departments: ReadonlyMap<FiscalYear, readonly string[]>;
  readonly choices: OutputChoices;
  /** Names in 設定 that are of no department: they are not among the choices, and somebody must be told. */
  readonly unknownDepartments: readonly string[];
}

/** What there is to choose from. 設定 remembers what was chosen; 対象年度 comes from the cover. */
export function outputOffer(checked: CheckedWorkbook): OutputOffer {
  const { targetYear, years } = checked.book.facts;
  const { departments, unknownDepartments, showsInterim } = rememberedOutput(checked);
  return {
    years,
    departments: new Map(years.map((year) => [year, answeringDepartments(checked, year)] as const)),
    choices: { year: targetYear, departments, showsInterim },
    unknownDepartments,
  };
}

/** The commands that keep in 設定 how the summary was made; an answer that says so already, in whatever words, stays as people wrote it. */
export function rememberCommands(checked: CheckedWorkbook, { departments, showsInterim }: OutputChoices): SetContent[] {
  const said = rememberedOutput(checked);
  const answers: (readonly [item: string, value: CellValue])[] = [
    ...(isSameChoice(said.departments, departments) ? [] : [[outputDepartments.item, departments?.join("、") ?? everyDepartment] as const]),
    ...(said.showsInterim === showsInterim ? [] : [[outputInterim.item, showsInterim ? withInterim : withoutInterim] as const]),
  ];
  const entries = answers.flatMap(([item, value]) => {
    const row = checked.book.row(optionsTable.name, item);
    return row === null ? [] : [{ row, cells: new Map([[optionsTable.value, value]]) }];
  });
  return entryCommands(checked, optionsTable.name, entries);
}

/** Whether the same departments are chosen, in whatever order. */
function isSameChoice(left: readonly string[] | null, right: readonly string[] | null): boolean {
  if (left === null || right === null) return left === right;
  return left.length === right.length && left.every((name) => right.includes(name));
}
