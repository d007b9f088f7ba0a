import type { ScheduleRow } from "./plan";

/**
 * The phase a year's cell of 工程表 shows, or `null` for an empty cell. With
 * inference switched off, what no cell of the plan's grid says is left empty.
 */
export function phaseShown(row: ScheduleRow, index: number, blanksContinue: boolean): string | null {
  const cell = row.cells[index];
  if (cell === undefined) return null;
  if (cell.basis !== "inferred" || blanksContinue) return cell.phase === "" ? null : cell.phase;
  return cell.printed === "→" ? phaseBefore(row, index) : null;
}

/** Whether the cell shows a phase that the plan's grid does not spell out. */
export function isInferred(row: ScheduleRow, index: number, blanksContinue: boolean): boolean {
  return row.cells[index]?.basis === "inferred" && blanksContinue;
}

function phaseBefore(row: ScheduleRow, index: number): string | null {
  const printed = row.cells.slice(0, index).filter((cell) => cell.basis === "printed");
  return printed.at(-1)?.phase ?? null;
}
