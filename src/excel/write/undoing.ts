import type { Question } from "../requests/question";
import type { Replacement } from "./replace-cells";

/**
 * Taking back what a table grew by. It first leaves the table, which loses
 * nothing; what stands there is looked at; then the table takes in again what
 * is not ours alone, and of the rest what is ours is replaced.
 */
export interface Undoing {
  readonly leave: (context: Excel.RequestContext) => void;
  readonly questions: () => Question[];
  /** Queues what the table takes in again, and answers what is to be replaced. */
  readonly settle: (context: Excel.RequestContext) => Replacement[];
}
