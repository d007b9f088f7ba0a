import type { Found, Rule } from "./define-rule";
import type { Finding } from "./finding";
import { findingId } from "./finding-id";
import { findingText } from "./finding-text";
import type { RuleFacts } from "./rule-facts";
import type { Subject } from "./subjects";

/** Everything the rules have against a subject, in the rules' order. */
export function checkSubject(rules: readonly Rule[], subject: Subject, facts: RuleFacts): Finding[] {
  const findings: Finding[] = [];
  // Most rules have nothing against most subjects: no list is made for them.
  for (const rule of rules) {
    for (const found of rule.check(subject, facts)) findings.push(told(rule, subject, found, facts));
  }
  return findings;
}

function told({ meta }: Rule, subject: Subject, found: Found, facts: RuleFacts): Finding {
  const source = found.source ?? (meta.source === "subject" ? subject.source : facts.clause(meta.source));
  const { label, department, initiative } = found.owner ?? subject;
  return {
    id: findingId(meta.id, found, () => subject.identity ?? label.ja),
    rule: meta.id,
    sourceId: source.id,
    severity: meta.severity,
    // Of very many findings few are ever read.
    get message() {
      return findingText(meta.messages[found.messageId] ?? { ja: found.messageId, en: found.messageId }, label, found);
    },
    at: found.at,
    quote: source.sentence,
    department,
    year: found.year ?? null,
    initiative: initiative?.number ?? null,
    correction: found.correction ?? null,
    corrected: found.corrected ?? (found.correction == null ? null : String(found.correction)),
  };
}
