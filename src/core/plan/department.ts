/**
 * A `department` has staff who answer for it. A `collective` (every bureau, every
 * workplace) names many units at once and has no owner of its own.
 */
export type DepartmentKind = "department" | "collective";

/** The 種類 of a department as sheets print it. */
export const departmentKindLabels: Readonly<Record<DepartmentKind, string>> = {
  department: "部署",
  collective: "総称",
};

/** A department, or a collective of them, that the plan puts in charge of initiatives. */
export interface Department {
  /** `D01`, in the order of first appearance in the plan's list; never renumbered, never reused. */
  readonly id: string;
  /** Full name, bureau included also where the list leaves it out, without spaces around Latin letters. */
  readonly name: string;
  readonly kind: DepartmentKind;
}
