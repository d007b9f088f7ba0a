import type { Subject } from "./subjects";

/** A row that remembers who reads it. */
export interface ReadRow {
  addReader(plan: SubjectPlan): void;
}

/** A subject that can be laid out whenever a row it reads has changed. */
export interface SubjectPlan {
  readonly reads: readonly ReadRow[];
  /** Tables any of whose rows may change what is judged: for what rests on whether anything was entered at all. */
  readonly readsTables?: readonly string[];
  /** The subject as its rows stand now; `null` when there is nothing to judge: its rows are gone, or stand twice. */
  readonly build: () => Subject | null;
}
