import type { ReadRow, SubjectPlan } from "./subject-plan";
import type { Subject } from "./subjects";

/** A subject that is laid out from the rows found for it, all of a kind in one way. A class, since there are very many. */
export class PartsPlan<Parts> implements SubjectPlan {
  readonly reads: readonly ReadRow[];
  readonly #parts: Parts;
  readonly #lay: (parts: Parts) => Subject | null;

  constructor(reads: readonly ReadRow[], parts: Parts, lay: (parts: Parts) => Subject | null) {
    this.reads = reads;
    this.#parts = parts;
    this.#lay = lay;
  }

  build(): Subject | null {
    return this.#lay(this.#parts);
  }
}
