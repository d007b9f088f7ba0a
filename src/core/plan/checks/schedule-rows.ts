import { initiativeCode } from "../initiative-code";
import { planYears } from "../plan-years";
import { type PlanCheck, problemAt } from "./plan-check";

/** Every schedule row belongs to an initiative, carries its number in its id, and has a cell for each plan year. */
export const scheduleRows: PlanCheck = (plan) => {
  const years = planYears(plan).length;
  const counted = new Map<number, number>();
  return plan.schedule.flatMap((row) => {
    const entry = `工程 ${row.id}`;
    const place = (counted.get(row.initiative) ?? 0) + 1;
    counted.set(row.initiative, place);
    const id = `${initiativeCode(row.initiative)}-${row.number}`;
    const isDiscrepancy = plan.discrepancies.some((discrepancy) => discrepancy.id === row.discrepancyId);
    return [
      ...(plan.initiatives.some(({ number }) => number === row.initiative)
        ? []
        : [problemAt("schedule", entry, "initiative", `取組 ${row.initiative} が initiatives.ts にありません`)]),
      ...(row.id === id ? [] : [problemAt("schedule", entry, "id", `initiative と number からは ${id} です`)]),
      ...(row.number === place ? [] : [problemAt("schedule", entry, "number", `この取組の ${place} 番目の工程です`)]),
      ...(row.cells.length === years
        ? []
        : [problemAt("schedule", entry, "cells", `計画年度の数 ${years} と欄の数 ${row.cells.length} が違います`)]),
      ...(row.discrepancyId === null || isDiscrepancy
        ? []
        : [problemAt("schedule", entry, "discrepancyId", `${row.discrepancyId} が discrepancies.ts にありません`)]),
    ];
  });
};
