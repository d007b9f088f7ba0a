import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { departmentUnlisted } from "../../../src/core/rules/department-unlisted";
import { findingsOf } from "../../support/rules/checked";
import { testRule } from "../../support/rules/test-rule";

const report = (department: string | null, number: number | null = 3) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: number, 担当部署: department }] } });
const revised = (year: string) => ({
  targetYear: 2022,
  added: {
    Progress: [{ 年度: year, 整理番号: 3, 担当部署: "総務局厚生課" }],
    Revisions: [{ 変更ID: "V001", 対象: "取組一覧", 適用年度: "令和4年度", 対象ID: "3", 項目: "担当部署", 変更後: "総務局人事課、総務局厚生課" }],
  },
});
const place = "Progress  担当部署";

testRule(departmentUnlisted, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a department in charge of the initiative", ...report("総務局人事課") },
    { title: "a department of the plan where no initiative is named, which another rule tells", ...report("総務局厚生課", null) },
    { title: "a formula nobody knows the result of", ...report("=A1") },
    { title: "a department that a revision puts in charge, from its year on", ...revised("令和4年度") },
  ],
  invalid: [
    { title: "a department of another authority", ...report("交通局総務課"), found: [{ at: place, says: "の「交通局総務課」は計画に名前のない部署です。", sourceId: "P-06" }] },
    { title: "a department of the plan, written in another width", ...report("まちづくり政策局ＩＣＴ推進課"), found: [{ at: place, correction: "まちづくり政策局ICT推進課" }] },
    { title: "a department of the plan that is in charge of other initiatives", ...report("総務局厚生課"), found: [{ at: place, says: "の「総務局厚生課」は、この取組の担当部署として計画に挙がっていません。" }] },
    { title: "a department that a revision puts in charge from the next year on", ...revised("令和3年度"), found: [{ at: place, says: "担当部署として計画に挙がっていません。" }] },
    { title: "no department", ...report(null), found: [{ at: place, says: "が空です。" }] },
  ],
});

describe("department-unlisted", () => {
  test("offers a name only where one department is called so but for the width of its letters", () => {
    const [department] = sendai2021.departments;
    const alike = ["情報ICT課", "情報ＩCT課"].map((name, index) => ({ kind: "department" as const, ...department, id: `D9${index}`, name }));
    const plan = { ...sendai2021, departments: [...sendai2021.departments, ...alike] };
    const corrections = ["情報ＩＣＴ課", "交通局総務課"].map((name) => findingsOf({ plan, ...report(name) }, [departmentUnlisted])[0]?.correction);
    expect(corrections).toEqual([null, null]);
  });
});
