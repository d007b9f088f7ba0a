import type { Subject, SubjectKind } from "./subjects";

/** A row by its table's name of the contract and its id; an added row by its place (`+12`). */
export function rowName(table: string, key: string): string {
  return `${table} ${key}`;
}

/** How a row that people added is named: it has no id that anybody vouches for. */
export function addedName(table: string, index: number): string {
  return rowName(table, `+${index}`);
}

/** A subject that can be laid out whenever a row it reads has changed. */
export interface SubjectPlan {
  /** Unique among all subjects. */
  readonly id: string;
  readonly kind: SubjectKind;
  /** The rows it reads, by `rowName`. */
  readonly reads: readonly string[];
  /** `null` when there is nothing to judge: its rows are gone, or stand twice. */
  readonly build: () => Subject | null;
}
