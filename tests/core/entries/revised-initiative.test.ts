import { describe, expect, test } from "@jest/globals";
import { revisedInitiative } from "../../../src/core/entries/revised-initiative";
import type { Initiative } from "../../../src/core/plan/plan";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 as plan } from "../../../src/core/plan/sendai-2021";
import { invariant } from "../../../src/core/shared/invariant";
import { revisionOf } from "../../support/entries/revision-of";

function initiative(number: number): Initiative {
  const found = plan.initiatives.find((one) => one.number === number);
  invariant(found !== undefined, `the plan has an initiative ${number}`);
  return found;
}

/** No.13: 局区 alone is in charge. No.33: 総務局人事課, 労務課, 厚生課 and 局区. */
const [bureaus, balance] = [initiative(13), initiative(33)];
const revised = (one: Initiative, item: string, after: Revision["after"]) => revisedInitiative(plan, one, revisionOf("initiatives", String(one.number), item, after));

describe("a revised initiative", () => {
  test("has its new title, purpose or content, a line of content each", () => {
    expect(revised(bureaus, "取組名", "各局区の研修")).toEqual({ ...bureaus, title: "各局区の研修" });
    expect(revised(bureaus, "目的", "力を伸ばす。")).toEqual({ ...bureaus, purpose: "力を伸ばす。" });
    expect(revised(bureaus, "内容", "・研修を行う。\r\n・計画を作る。\n・見直す。")).toEqual({ ...bureaus, content: ["・研修を行う。", "・計画を作る。", "・見直す。"] });
  });

  test("may lose its purpose, but never its title", () => {
    expect(revised(bureaus, "目的", null)?.purpose).toBe("");
    expect(revised(bureaus, "取組名", null)).toBeNull();
    expect(revised(bureaus, "取組名", "")).toBeNull();
  });

  test("has another lead, by the full name of a department of the plan", () => {
    expect(revised(balance, "取りまとめ部署", "総務局労務課")).toEqual({ ...balance, leadDepartmentId: "D15" });
    expect(revised(balance, "取りまとめ部署", "労務課")).toBeNull();
    expect(revised(balance, "取りまとめ部署", null)).toBeNull();
  });

  test("gains and loses a priority by its mark", () => {
    expect(revised(bureaus, "職場", "●")?.focuses).toEqual(["young", "workplace"]);
    expect(revised(bureaus, "若手", null)?.focuses).toEqual([]);
    expect(revised(bureaus, "若手", "●")?.focuses).toEqual(["young"]);
    expect(revised(bureaus, "若手", "〇")).toBeNull();
  });

  test.each(["施策分野", "区分", "計画書の頁", "整理番号", "目標", "備考", "対象年度の回答", ""])("cannot have another %s", (item) => {
    expect(revised(bureaus, item, "●")).toBeNull();
    expect(revised(bureaus, item, null)).toBeNull();
  });
});

describe("revised departments in charge", () => {
  const ids = (after: string) => revised(balance, "担当部署", after)?.departments.map(({ departmentId }) => departmentId) ?? null;

  test.each([
    ["総務局人事課、総務局厚生課", ["D01", "D16"]],
    ["総務局人事課　総務局厚生課", ["D01", "D16"]],
    ["総務局厚生課\n総務局人事課、", ["D16", "D01"]],
    ["局区", ["D03"]],
    ["総務局人事課、総務局人事課", ["D01"]],
  ])("are those of 「%s」, each once, in that order", (after, expected) => expect(ids(after)).toEqual(expected));

  test.each(["総務局人事課、消防局", "人事課", "、", "", "総務局人事課（総括）"])("are not read from 「%s」", (after) => expect(ids(after)).toBeNull());

  test("keep the lead while it is among them; else the first named leads", () => {
    expect(balance.leadDepartmentId).toBe("D01");
    expect(revised(balance, "担当部署", "局区、総務局人事課")?.leadDepartmentId).toBe("D01");
    expect(revised(balance, "担当部署", "局区、総務局労務課")?.leadDepartmentId).toBe("D03");
    expect(revised(balance, "担当部署", "局区、総務局労務課")?.departmentsAsPrinted).toBe("局区、総務局労務課");
  });
});
