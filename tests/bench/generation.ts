import type { Cell, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import type { Plan } from "../../src/core/plan/plan";
import { headerFormat } from "../../src/core/sheets/palette";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { contractNaming } from "../../src/core/workbook/naming";
import { sheetCells } from "../../src/file/write/sheet-cells";
import { workbookFile } from "../../src/file/write/write-workbook";
import { multipliedPlan } from "../support/plans/multiplied-plan";
import type { Bench } from "./bench";

const createdOn = "2022-04-01";

function generated(plan: Plan): Promise<Uint8Array> {
  const state = planWorkbook({ plan, targetYear: plan.lastYear, createdOn });
  return workbookFile(state, { title: plan.title, createdOn, header: headerFormat });
}

/** The sheets' cells alone, one by one with their formats: no tables, rules, links, widths or page set-up. */
function bareSheets(plan: Plan): WriteSheet[] {
  const state = planWorkbook({ plan, targetYear: plan.lastYear, createdOn });
  return state.sheets.map((sheet) => {
    const { rows, cells, columnStyles } = sheetCells(sheet, headerFormat, contractNaming, (formula) => formula);
    const plain = rows.flatMap((values, row) =>
      values.flatMap((value, column) => {
        const style = columnStyles.get(column);
        return style === undefined ? [] : [[`${row},${column}`, { value, style }] as const];
      }),
    );
    return { name: sheet.title, cells: new Map<string, Partial<Cell>>([...plain, ...cells]) };
  });
}

/** The same without the cells' formats. */
function unformatted(sheets: readonly WriteSheet[]): WriteSheet[] {
  return sheets.map(({ name, cells }) => ({
    name,
    cells: new Map([...(cells ?? [])].map(([place, { style: _style, hyperlink: _link, ...content }]) => [place, content] as const)),
  }));
}

/** Making a whole workbook, from the plan to the bytes, beside hucre writing its cells, with and without their formats. */
export const generationBench: Bench = {
  title: "generate: the whole workbook beside hucre writing the same cells without us",
  rounds: 15,
  cases: () => {
    const formatted = bareSheets(sendai2021);
    const plain = unformatted(formatted);
    return [
      { title: "hucre writes the same cells", units: 1, run: () => writeXlsx({ sheets: formatted }) },
      { title: "the whole workbook is generated from the plan", units: 1, run: () => generated(sendai2021) },
      { title: "hucre writes the same values and formulas without any format", units: 1, run: () => writeXlsx({ sheets: plain }) },
    ];
  },
};

/** What an initiative costs in plans ten and a hundred times as long. */
export const growthBench: Bench = {
  title: "growth: time per initiative in plans of 35, 350 and 3,500",
  rounds: 2,
  cases: () =>
    [1, 10, 100].map((times) => {
      const plan = multipliedPlan(sendai2021, times);
      return { title: `${plan.initiatives.length} initiatives`, units: plan.initiatives.length, run: () => generated(plan) };
    }),
};
