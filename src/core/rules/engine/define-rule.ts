import type { ClauseRole } from "../../plan/clause";
import type { FindingPlace, Severity, Told } from "./finding";
import type { RuleFacts } from "./rule-facts";
import type { Source } from "./source";
import type { Subject, SubjectKind, SubjectOf } from "./subjects";

/** What a message tells beside its place, by the name it has between braces. */
export type MessageData = Readonly<Record<string, string | number>>;

/** What a rule found, before it is told. */
export interface Found<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly at: FindingPlace;
  /** The fiscal year it is about, told as part of the place; left out where there is none. */
  readonly year?: number | null;
  /** What the message tells, and what makes the finding another one when it changes. */
  readonly data?: MessageData;
  /** What else makes it another finding: the typed text a message does not repeat. */
  readonly cause?: string;
  readonly correction?: string | number | null;
  /** The correction as its cell will show it, where that is not the correction itself. */
  readonly corrected?: string;
  /** Where it rests on another sentence than its subject. */
  readonly source?: Source;
  /** Where it is about something else than its subject: one row of a table. */
  readonly owner?: Pick<Subject, "label" | "department" | "initiative">;
}

/** What a rule says of itself. */
export interface RuleMeta<Kind extends SubjectKind, MessageId extends string> {
  /** The name of its file: what fails, as a noun and a condition. */
  readonly id: string;
  readonly subject: Kind;
  readonly severity: Severity;
  /** The clause it rests on, by its role; `subject` for the sentence its subject rests on. */
  readonly source: ClauseRole | "subject";
  /**
   * Each says what is wrong, where, and what to do. `{place}` is where, down to
   * the column; the other braces are filled from the finding's data.
   */
  readonly messages: Readonly<Record<MessageId, Told>>;
}

/** How a rule is written: what it says of itself, and everything it has against a subject. */
export interface RuleDefinition<Kind extends SubjectKind, MessageId extends string> {
  readonly meta: RuleMeta<Kind, MessageId>;
  /** Pure; never throws for what people typed. */
  readonly check: (subject: SubjectOf<Kind>, facts: RuleFacts) => readonly Found<MessageId>[];
}

/** One thing that can be wrong, and how it is noticed. It has nothing against subjects of another kind than its own. */
export interface Rule {
  readonly meta: RuleMeta<SubjectKind, string>;
  readonly check: (subject: Subject, facts: RuleFacts) => readonly Found[];
}

/** Defines a rule; a mistyped message id does not compile. */
export function defineRule<Kind extends SubjectKind, MessageId extends string>({ meta, check }: RuleDefinition<Kind, MessageId>): Rule {
  return { meta, check: (subject, facts) => (isOfKind(subject, meta.subject) ? check(subject, facts) : []) };
}

function isOfKind<Kind extends SubjectKind>(subject: Subject, kind: Kind): subject is SubjectOf<Kind> {
  return subject.kind === kind;
}
