import type { Initiative, Plan } from "../../plan/plan";
import type { Told } from "./finding";
import type { RuleFacts } from "./rule-facts";
import type { Source } from "./source";

/** 取組3「女性職員の活躍推進」. */
export function initiativeLabel(initiative: Initiative, part?: string): Told {
  return new InitiativeLabel(initiative, part ?? null);
}

/** Worded when it is read: very many rows have one, and few are ever told of. */
class InitiativeLabel implements Told {
  readonly #initiative: Initiative;
  readonly #part: string | null;

  constructor(initiative: Initiative, part: string | null) {
    this.#initiative = initiative;
    this.#part = part;
  }

  get ja(): string {
    const { number, title } = this.#initiative;
    return `取組${number}「${title}」${this.#part === null ? "" : `（${this.#part}）`}`;
  }

  get en(): string {
    const { number, title } = this.#initiative;
    return `Initiative ${number} “${title}”${this.#part === null ? "" : ` (${this.#part})`}`;
  }
}

/** The sentence a goal is read from, under the id people know it by: `3-G1`. */
export function goalSource({ sentenceId, sentence }: { readonly sentenceId: string; readonly sentence: string }): Source {
  const [initiative, number] = sentenceId.split("-");
  return { id: `${Number(initiative)}-G${number}`, sentence };
}

/** The clause an indicator's figure is set by. */
export function indicatorSource(plan: Pick<Plan, "clauses">, clauseId: string | null): Source {
  return plan.clauses.find(({ id }) => id === clauseId) ?? { id: "", sentence: "" };
}

/** The department that draws an initiative together, by name. */
export function leadDepartment(facts: RuleFacts, { leadDepartmentId }: Initiative): string {
  return facts.answering(leadDepartmentId, leadDepartmentId);
}
