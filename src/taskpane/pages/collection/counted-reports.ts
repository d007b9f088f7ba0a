import type { CollectedDepartment } from "../../../app/collection-board";
import type { CountedReports } from "../../messages/check-messages";

/** How many reports of these departments are how far. */
export function countedReports(departments: readonly CollectedDepartment[]): CountedReports {
  const sum = (of: (one: CollectedDepartment) => number): number => departments.reduce((total, one) => total + of(one), 0);
  return { all: sum(({ reports }) => reports.length), done: sum(({ done }) => done), submitted: sum(({ submitted }) => submitted), late: sum(({ late }) => late), returned: sum(({ returned }) => returned) };
}
