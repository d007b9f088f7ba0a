import type { ScheduleCell, ScheduleRow } from "../schedule-row";
import { type PlanCheck, problemAt } from "./plan-check";

const arrow = "→";

function withoutArrow(printed: string): string {
  return printed.startsWith(arrow) ? printed.slice(arrow.length).trim() : printed;
}

/** Why a cell's phase does not follow from what is printed, or `null` when it does. */
function phaseProblem(cell: ScheduleCell, before: ScheduleCell | undefined, row: ScheduleRow): string | null {
  const previous = before?.phase ?? "";
  switch (cell.basis) {
    case "printed":
      if (cell.printed === arrow) return "→ だけの欄の basis は arrow か inferred です";
      return cell.phase === withoutArrow(cell.printed) ? null : "basis が printed なら printed の文と同じにしてください";
    case "arrow":
      if (cell.printed !== arrow) return "basis が arrow なら printed は → です";
      return cell.phase === previous && previous !== "" ? null : "basis が arrow なら前の年度と同じにしてください";
    case "inferred":
      if (cell.phase === "") return "basis が inferred なら推定した工程が必要です";
      if (withoutArrow(cell.printed) !== "") return "文が印刷された欄の basis は printed です";
      return cell.phase === previous || row.discrepancyId !== null
        ? null
        : "前の年度と違う推定には discrepancyId で根拠を示してください";
  }
}

/** Every phase is the text printed, the phase an arrow carries on, or a reading that is marked as one. */
export const schedulePhases: PlanCheck = ({ schedule }) =>
  schedule.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const reason = phaseProblem(cell, row.cells[index - 1], row);
      return reason === null ? [] : [problemAt("schedule", `工程 ${row.id} の cells ${index + 1}番目`, "phase", reason)];
    }),
  );
