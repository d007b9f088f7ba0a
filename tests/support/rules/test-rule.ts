import { describe, expect, test } from "@jest/globals";
import type { Rule } from "../../../src/core/rules/engine/define-rule";
import type { Finding } from "../../../src/core/rules/engine/finding";
import { findingsOf, type Typed } from "./checked";

/** A workbook, and what a rule is to find in it. */
interface Invalid extends Typed {
  readonly title: string;
  /** Where, as `table row column`, and how the Japanese sentence goes in part. */
  readonly found: readonly { readonly at: string; readonly says?: string; readonly correction?: string | number; readonly corrected?: string; readonly sourceId?: string }[];
}

/** Tests a rule over whole workbooks: nothing is found in the valid ones, just this in the others. */
export function testRule(rule: Rule, cases: { readonly valid: readonly (Typed & { readonly title: string })[]; readonly invalid: readonly Invalid[] }): void {
  describe(rule.meta.id, () => {
    test.each(cases.valid)("has nothing against $title", (typed) => {
      expect(findingsOf(typed, [rule]).map(shown)).toEqual([]);
    });

    test.each(cases.invalid)("finds $title", ({ found, ...typed }) => {
      const findings = findingsOf(typed, [rule]);
      expect(findings.map(shown)).toEqual(found.map(({ at }) => at));
      for (const [index, { says, correction, corrected, sourceId }] of found.entries()) {
        const finding = findings[index];
        if (says !== undefined) expect(finding?.message.ja).toContain(says);
        if (correction !== undefined) expect(finding?.correction).toBe(correction);
        if (corrected !== undefined) expect(finding?.corrected).toBe(corrected);
        if (sourceId !== undefined) expect(finding?.sourceId).toBe(sourceId);
        expect(finding?.message.ja).not.toMatch(/[{}]/);
        expect(finding?.message.en).not.toMatch(/[{}]/);
      }
    });
  });
}

function shown({ at: { table, rowKey, column } }: Finding): string {
  return [table, rowKey, column ?? ""].join(" ").trim();
}
