import type { Rule } from "./define-rule";

/** The rules as a table for people to read, in their order. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ meta }) => {
    const messages = Object.values(meta.messages).map(({ ja }) => ja).join("<br>");
    return `| [${meta.id}](${meta.id}.ts) | ${meta.severity} | ${meta.subject} | ${meta.source} | ${messages} |`;
  });
  return ["| Rule | Severity | About | Rests on | Says |", "|---|---|---|---|---|", ...rows].join("\n");
}
