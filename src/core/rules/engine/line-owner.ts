import { initiativeLabel } from "./row-owner";
import type { InitiativeSubject, ScheduleLine, Subject } from "./subjects";

/** What a finding about one line of an initiative's schedule grid is about. */
export function lineOwner({ initiative, department }: InitiativeSubject, { line }: ScheduleLine): Pick<Subject, "label" | "department" | "initiative"> {
  return { label: initiativeLabel(initiative, `工程${line.id}`), department, initiative };
}
