import fc from "fast-check";
import * as words from "../../src/core/contract/vocabulary";
import { surveysTable } from "../../src/core/contract/tables";
import { workbookNames } from "../../src/core/contract/workbook-names";
import type { CellValue } from "../../src/core/workbook/cell";
import type { DesiredColumn, DesiredState } from "../../src/core/workbook/desired-state";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import type { TypedRow } from "./typed-rows";

/** Words a list offers, and one that somebody pasted over it. */
const lists: Readonly<Record<string, readonly string[]>> = {
  [workbookNames.progressStatuses]: words.progressStatuses,
  [workbookNames.reviewStates]: words.progressStatuses,
  [workbookNames.implementationStates]: words.implementationStates,
  [workbookNames.figureStates]: words.figureStates,
  [workbookNames.surveyStates]: words.surveyStates,
  [workbookNames.directions]: words.directions,
  [workbookNames.publications]: words.publications,
  [workbookNames.confirmations]: words.confirmations,
  [workbookNames.cityDecisions]: words.cityDecisions,
};
const pasted = "ほか";

const sentences = ["面談研修を3回実施（延べ210人）。", "=2+3 と書いた", "+α の取組", "1", "改行の\n次の行", "<課題> & \"対応\"", "  ", "　"];
const percentages = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
const fineShares = fc.integer({ min: 0, max: 100_000 }).map((fine) => fine / 100_000);
const numbers = fc.oneof(fc.integer({ min: 0, max: 12 }), percentages, fineShares, fc.integer({ min: 0, max: 400 }).map((number) => number / 10));
const counts = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) }, { weight: 1, arbitrary: fc.constantFrom(-1, 2.5, 1200) });
const days = fc.oneof(
  fc.constantFrom("2021-03-31", "2021-04-01", "2022-03-31", "2022-04-01", "2023-03-31", "2023-04-01", "2024-03-31", "2024-04-01").map(serialOfDate),
  fc.integer({ min: serialOfDate("2020-04-01"), max: serialOfDate("2026-03-31") }),
);

/** What people type in a column: mostly what it asks for, now and then something else, often nothing. */
function typedValue(table: string, { header, validation }: DesiredColumn, departments: readonly string[]): fc.Arbitrary<CellValue> {
  const odd = fc.constantFrom<CellValue>("不明", "12", -3, 57.5);
  const asked = askedValue(table, header, validation, departments);
  return fc.oneof({ weight: 10, arbitrary: asked }, { weight: 6, arbitrary: fc.constant(null) }, { weight: validation?.kind === "text" ? 0 : 1, arbitrary: odd });
}

function askedValue(table: string, header: string, rule: DesiredColumn["validation"], departments: readonly string[]): fc.Arbitrary<CellValue> {
  switch (rule?.kind) {
    case "list":
      return fc.constantFrom(...(rule.name === workbookNames.departmentNames ? departments : [...(lists[rule.name] ?? []), pasted]));
    case "date":
      return days;
    case "whole":
      return counts;
    case "decimal":
      return fc.oneof(percentages, fineShares, fc.constantFrom(0, 1, 0.9995));
    case "custom":
      return table === surveysTable.name || header.endsWith("数") ? counts : numbers;
    default:
      return fc.constantFrom(...sentences);
  }
}

/** Entries in every entry cell of a state, the same for the same seed. */
export function randomRows(state: DesiredState, seed: number): TypedRow[] {
  const tables = state.sheets.flatMap((sheet) => sheet.tables);
  const departments = (tables.find(({ name }) => name === "Departments")?.rows ?? []).map(({ values }) => String(values[1]));
  return tables.flatMap((table, position) => {
    const columns = table.columns.filter(({ owner }) => owner === "entry");
    const cells = fc.record(Object.fromEntries(columns.map((column) => [column.header, typedValue(table.name, column, departments)])));
    const sampled = fc.sample(cells, { seed: seed + position, numRuns: table.rows.length });
    return table.rows.map(({ key }, index) => ({ table: table.name, key, cells: sampled[index] ?? {} }));
  });
}
