import { grouped } from "../../core/shared/grouped";
import type { CellAddress } from "../../core/workbook/address";
import type { AddTable, SetCell, SetFormula } from "../../core/workbook/change";
import type { Step } from "../../core/workbook/command";
import type { MemoryTable } from "../../core/workbook/memory-table";
import type { Structure } from "../read/read-structure";
import type { ChartSurvey } from "../survey/chart-facts";
import type { HiddenRows } from "../survey/hidden-rows";
import type { RuleSurvey } from "../survey/rule-facts";
import type { Sight } from "../survey/seen-book";
import { cellWorks, formulaWorks } from "./cell-works";
import { finishWorks } from "./finish-works";
import { growthSteps, growthWork, isRow } from "./growth-works";
import type { Growth, Judgement } from "./judge";
import { newColumnWorks } from "./new-column-works";
import { blankRowWorks, newRowWorks } from "./new-row-works";
import { reportWorks } from "./report-works";
import { formatWorks, grownRuleWorks, validationWork } from "./rule-works";
import { sheetWorks } from "./sheet-works";
import { contentWork, fieldWork, fillCellWorks, nameWork, propertyWork } from "./single-works";
import { definitionWork, type Style, tableWorks } from "./table-works";
import type { Work } from "./work";
import type { Manner } from "./manner";

/** What is known when steps are turned into what is written. */
export interface Planning {
  readonly judgement: Judgement;
  readonly sights: readonly Sight[];
  readonly rules: RuleSurvey;
  readonly hidden: HiddenRows;
  readonly charts: ChartSurvey;
  readonly structure: Structure;
  readonly style: Style;
}

/** Everything that is to be written for the steps that were judged fit. */
export function plannedWorks(fit: readonly Step[], planning: Planning): Work[] {
  const cells = fit.filter((step): step is SetCell & Step => step.kind === "setCell");
  const formulas = fit.filter((step): step is SetFormula & Step => step.kind === "setFormula");
  const { growths } = planning.judgement;
  const manner = (table: string): Manner => planning.hidden.manner(table);
  return [
    ...fit.flatMap((step) => ownWorks(step, planning)),
    ...growthSteps(growths).map(growthWork),
    ...cellWorks(cells, manner),
    ...formulaWorks(formulas, planning.style.naming, manner),
    ...grownTables(growths).flatMap(([table, rows]) => grownWorks(table, rows, fit, planning)),
  ];
}

/** What is written for a step by itself. */
function ownWorks(step: Step, { judgement, style, rules, hidden, charts, structure }: Planning): Work[] {
  switch (step.kind) {
    case "addSheet":
      return sheetWorks(step, style);
    case "addTable":
      return addTableWorks(step, judgement.book.table(step.as)?.place ?? step.place, style, hidden.manner(step.as));
    case "fillCell":
      return fillCellWorks(step, style.naming);
    case "setField":
      return [fieldWork(step)];
    case "setContent":
      return [contentWork(step)];
    case "layReport":
      return reportWorks(step, style.naming, hidden);
    case "setName":
      return [nameWork(step)];
    case "setProperty":
      return [propertyWork(step)];
    case "finishSheet":
      return finishWorks(step, { style, charts, isProtected: structure.sheets.some(({ name, protection }) => name === step.sheet && protection !== null) });
    default: {
      const table = judgement.book.table(step.table);
      if (table === undefined) return [];
      if (step.kind === "addColumn") return newColumnWorks(step, table, { ...style, manner: hidden.manner(table.name) });
      if (step.kind === "setValidation") return validationWork(step, table, style.naming);
      const blankRow = step.kind === "appendRow" ? judgement.blankRows.get(step) : undefined;
      if (step.kind === "appendRow" && blankRow !== undefined) return blankRowWorks(step, table, blankRow);
      return step.kind === "setFormat" ? formatWorks(step, table, rules.facts(table.name), style.naming) : [];
    }
  }
}

/** Laid over cells that are there, nothing is written. */
function addTableWorks(change: AddTable, settled: CellAddress, style: Style, manner: Manner): Work[] {
  const { sheet, table, as, place, over } = change;
  const laid = { change, sheet, table, as, place };
  return over === null ? tableWorks(laid, style, manner, settled) : [definitionWork(laid, "places", over)];
}

/** The tables that grew by rows, with their new rows in order. */
export function grownTables(growths: readonly Growth[]): [MemoryTable, Growth[]][] {
  return [...grouped(growths.filter(isRow), ({ table }) => table)];
}

function grownWorks(table: MemoryTable, rows: readonly Growth[], fit: readonly Step[], { sights, rules, style, hidden }: Planning): Work[] {
  const extent = sights.find(({ look }) => look.extentOf === table.name)?.seen;
  const move = extent === undefined ? { rows: 0, columns: 0 } : { rows: table.place.row - extent.row, columns: table.place.column - extent.column };
  const isFormatSet = fit.some((step) => step.kind === "setFormat" && step.table === table.name);
  return [...newRowWorks(table, rows, { naming: style.naming, manner: hidden.manner(table.name) }), ...grownRuleWorks({ table, rows, move }, rules.facts(table.name), isFormatSet)];
}
