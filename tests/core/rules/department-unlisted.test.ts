import { departmentUnlisted } from "../../../src/core/rules/department-unlisted";
import { testRule } from "../../support/rules/test-rule";

const report = (department: string | null, number: number | null = 3) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: number, 担当部署: department }] } });
const place = "Progress  担当部署";

testRule(departmentUnlisted, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "a department in charge of the initiative", ...report("総務局人事課") },
    { title: "a department of the plan where no initiative is named, which another rule tells", ...report("総務局厚生課", null) },
    { title: "a formula nobody knows the result of", ...report("=A1") },
  ],
  invalid: [
    { title: "a department of another authority", ...report("交通局総務課"), found: [{ at: place, says: "の「交通局総務課」は計画に名前のない部署です。", sourceId: "P-06" }] },
    { title: "a department of the plan, written in another width", ...report("まちづくり政策局ＩＣＴ推進課"), found: [{ at: place, correction: "まちづくり政策局ICT推進課" }] },
    { title: "a department of the plan that is in charge of other initiatives", ...report("総務局厚生課"), found: [{ at: place, says: "の「総務局厚生課」は、この取組の担当部署として計画に挙がっていません。" }] },
    { title: "no department", ...report(null), found: [{ at: place, says: "が空です。" }] },
  ],
});
