import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { messagesEn } from "../../../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../../../src/taskpane/messages/messages.ja";
import { orphanKeys } from "../../../../src/taskpane/pages/forms/orphan-keys";

const keys: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom<string>("R3-01", "R4-01", "R5-01", "R5-35"));

describe("what was typed for rows that a page does not show", () => {
  test("is told, each once, and nothing else: no draft is out of sight, and none is told twice", () => {
    fc.assert(
      fc.property(keys, keys, (kept, offered) => {
        const orphans = orphanKeys(kept, offered);
        expect([...orphans, ...kept.filter((key) => offered.includes(key))].sort()).toEqual([...kept].sort());
        expect(orphans.some((key) => offered.includes(key))).toBe(false);
      }),
    );
  });

  test("is told with the row and the way back to it, in both languages", () => {
    for (const { attainment: { forms: { orphan } } } of [messagesJa, messagesEn]) {
      expect(orphan.otherYear("令和5年度 取組35", "令和5年度")).toMatch(/令和5年度 取組35.*対象年度.*令和5年度/u);
      expect(orphan.rowGone("令和5年度 取組35")).toMatch(/令和5年度 取組35.*(作成・更新|Make & update)/u);
    }
  });
});
