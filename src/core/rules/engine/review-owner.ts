import type { InitiativeSubject, Subject } from "./subjects";

/** What a finding about 取りまとめ is about: HR draws it together, and nobody else is to answer. */
export function reviewOwner({ label, initiative }: InitiativeSubject): Pick<Subject, "label" | "department" | "initiative"> {
  return { label, department: null, initiative };
}
