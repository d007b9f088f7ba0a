import { initiativesTable } from "../contract/tables";
import { focusMark } from "../contract/vocabulary";
import type { Department, Initiative, PlanOutline } from "../plan/plan";
import type { Revision } from "../plan/revision";

/** What an initiative's revision is read against. */
type Divisions = Pick<PlanOutline, "focuses"> & { readonly departments: readonly Department[] };

/** The initiative with one item revised, or `null` when the item cannot be revised or cannot take the value. */
export function revisedInitiative(plan: Divisions, initiative: Initiative, revision: Revision): Initiative | null {
  const text = revision.after === null ? "" : String(revision.after);
  switch (revision.item) {
    case initiativesTable.title:
      return text === "" ? null : { ...initiative, title: text };
    case initiativesTable.purpose:
      return { ...initiative, purpose: text };
    case initiativesTable.content:
      return { ...initiative, content: text.split(/\r?\n/) };
    case initiativesTable.lead: {
      const lead = plan.departments.find(({ name }) => name === text);
      return lead === undefined ? null : { ...initiative, leadDepartmentId: lead.id };
    }
    case initiativesTable.departments:
      return inCharge(plan, initiative, text);
    default:
      return withFocus(plan, initiative, revision.item, text);
  }
}

/** Departments are written one after another, separated by 、 or a space, each by the full name the plan gives it. */
function inCharge(plan: Divisions, initiative: Initiative, text: string): Initiative | null {
  const names = text.split(/[、,\s]+/).filter((name) => name !== "");
  const departments = names.map((name) => plan.departments.find((department) => department.name === name));
  const [lead] = departments;
  if (lead === undefined || departments.includes(undefined)) return null;
  const ids = [...new Set(departments.flatMap((department) => department?.id ?? []))];
  return {
    ...initiative,
    departmentsAsPrinted: text,
    departments: ids.map((departmentId) => ({ departmentId, note: null })),
    leadDepartmentId: ids.includes(initiative.leadDepartmentId) ? initiative.leadDepartmentId : lead.id,
  };
}

function withFocus(plan: Divisions, initiative: Initiative, item: string, text: string): Initiative | null {
  const focus = plan.focuses.find(({ label }) => label === item);
  if (focus === undefined || (text !== "" && text !== focusMark)) return null;
  const others = initiative.focuses.filter((id) => id !== focus.id);
  return { ...initiative, focuses: text === "" ? others : [...others, focus.id] };
}
