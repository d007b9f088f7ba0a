import { tableNamed } from "../../contract/table-named";
import { departmentsTable, progressTable, revisionsTable } from "../../contract/tables";
import { numberIn, textIn } from "../../entries/cell-reading";
import type { EntryRow } from "../../entries/entry-row";
import { planIndex } from "../../entries/plan-index";
import { addedReportYear } from "./added-report-year";
import type { Told } from "./finding";
import type { RowOwner } from "./owner";
import { initiativeLabel } from "./row-owner";
import type { RuleFacts } from "./rule-facts";

/** What a row is about that the plan asks for nowhere: a row of HR's own lists, by its id, or one that people added (its key is `""`), by what it says of itself. */
export function unownedRow(facts: RuleFacts, table: string, row: EntryRow): RowOwner {
  const source = facts.clause(table === revisionsTable.name ? "revision" : "progress");
  if (table === progressTable.name && row.key === "") return { ...addedReport(facts, row), source };
  return { label: label(facts, table, row), year: null, initiative: null, department: null, source };
}

function label(facts: RuleFacts, table: string, { key, index }: EntryRow): Told {
  const { title } = tableNamed(table);
  if (table === revisionsTable.name) return { ja: `${title}の${index + 1}行目`, en: `Row ${index + 1} of the revisions` };
  if (key === "") return { ja: `${title}に追加された行`, en: `A row added to “${title}”` };
  const name = table === departmentsTable.name ? (planIndex(facts.plan).departments.get(key)?.name ?? key) : key;
  return { ja: `${title}の「${name}」`, en: `“${name}” in “${title}”` };
}

function addedReport(facts: RuleFacts, row: EntryRow): Omit<RowOwner, "source"> {
  const [year, department] = [progressTable.year, progressTable.department].map((header) => textIn(row.cell(header)));
  const cell = row.cell(progressTable.initiative);
  const number = numberIn(cell) ?? Number(textIn(cell) ?? Number.NaN);
  const initiative = planIndex(facts.planIn(facts.targetYear)).initiatives.get(number) ?? null;
  const added = { ja: "追加された行", en: "An added row" };
  return {
    label: initiative === null ? { ja: `${added.ja}${department == null ? "" : `（${department}）`}`, en: `${added.en}${department == null ? "" : ` (${department})`}` } : initiativeLabel(initiative, department ?? undefined),
    year: addedReportYear(facts, year ?? null),
    initiative,
    department: department ?? null,
  };
}
