import fc from "fast-check";
import { goalsTable } from "../../../src/core/contract/tables";
import { figureStates, implementationStates } from "../../../src/core/contract/vocabulary";
import type { CellValue } from "../../../src/core/workbook/cell";
import { serialOfDate } from "../../../src/core/workbook/serial-date";
import { anyDay } from "./any-goal";

/** What people typed into 目標実績, by row id and header. */
export type TypedGoals = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

const { actual, implementation, total, completedOn, state, note } = goalsTable;

/** Mostly what the column asks for, often nothing, now and then what does not belong there. */
function mostly(asked: fc.Arbitrary<CellValue>, blank: number): fc.Arbitrary<CellValue> {
  return fc.oneof({ weight: 30, arbitrary: asked }, { weight: blank, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom<CellValue>("不明", -3, 57.5, "=A1") });
}

/** Figures that tie, stand on a threshold or just beside it: shares and small numbers alike. */
const cells = fc.record({
  [actual]: mostly(fc.constantFrom(0, 0, 0.249, 0.25, 0.8, 1, 1, 2, 3, 3.0004), 5),
  [implementation]: mostly(fc.constantFrom(...implementationStates), 15),
  [total]: mostly(fc.constantFrom(0, 1, 2, 3), 10),
  [completedOn]: mostly(anyDay.map(serialOfDate), 50),
  [state]: mostly(fc.constantFrom(...figureStates), 100),
  [note]: mostly(fc.constantFrom("実績報告", "　"), 30),
});

/** Entries in these rows, the same for the same seed. */
export function typedGoals(keys: readonly string[], seed: number): TypedGoals {
  const rows = fc.sample(cells, { seed, numRuns: keys.length });
  return Object.fromEntries(keys.map((key, index) => [key, rows[index] ?? {}]));
}
