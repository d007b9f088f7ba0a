import { checkedWorkbook } from "../../../src/app/check-workbook";
import { knownPlans } from "../../../src/app/known-plans";
import { goalsTable, progressTable, reviewsTable, surveysTable } from "../../../src/core/contract/tables";
import type { FiscalYear } from "../../../src/core/plan/fiscal-year";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import type { FindingPlace } from "../../../src/core/rules/engine/finding";
import { invariant } from "../../../src/core/shared/invariant";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { snapshotOf } from "../typed-entries";
import { type TypedRow, withTypedRows } from "../typed-rows";

/** Answering one thing may raise the next, but no more often than this. */
const mostRounds = 5;

/** What people type until the checks have nothing against the shipped plan's workbook of a year: they answer whatever is asked. */
export async function settledRows(year: FiscalYear): Promise<readonly TypedRow[]> {
  const empty = planWorkbook({ plan: sendai2021, targetYear: year, createdOn: `${year}-04-01` });
  const typed = new Map<string, TypedRow>();
  for (let round = 0; round < mostRounds; round += 1) {
    const checked = checkedWorkbook(await snapshotOf(withTypedRows(empty, [...typed.values()])), knownPlans);
    invariant(checked.ok, "a new workbook can be checked");
    const findings = checked.value.book.findings();
    if (findings.length === 0) return [...typed.values()];
    for (const { at } of findings) {
      const name = `${at.table} ${at.rowKey}`;
      typed.set(name, { table: at.table, key: at.rowKey, cells: { ...typed.get(name)?.cells, ...answer(at) } });
    }
  }
  invariant(false, "everything asked for can be answered");
}

function answer({ table, rowKey, column }: FindingPlace): TypedRow["cells"] {
  switch (table) {
    case progressTable.name:
      return { [progressTable.status]: "計画どおり", [progressTable.result]: `${rowKey}の取組として、研修を2回実施した。` };
    case goalsTable.name:
      return column === goalsTable.implementation ? { [goalsTable.implementation]: "実施" } : { [goalsTable.state]: "把握不可", [goalsTable.note]: "記録した資料がないため、数えることができない。" };
    case surveysTable.name:
      return { [surveysTable.state]: "未実施" };
    case reviewsTable.name:
      return { [reviewsTable.result]: `${rowKey}の取組として、研修を2回実施した。` };
    default:
      return {};
  }
}
