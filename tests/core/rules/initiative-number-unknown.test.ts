import { initiativeNumberUnknown } from "../../../src/core/rules/initiative-number-unknown";
import { testRule } from "../../support/rules/test-rule";

const report = (number: string | number | null) => ({ added: { Progress: [{ 年度: "令和3年度", 整理番号: number, 担当部署: "交通局総務課" }] } });
const place = "Progress  整理番号";

testRule(initiativeNumberUnknown, {
  valid: [
    { title: "a workbook nobody has typed in" },
    { title: "the first initiative", ...report(1) },
    { title: "the last initiative", ...report(35) },
    { title: "a number by a formula of numbers", ...report("=30+5") },
    { title: "a formula nobody knows the result of", ...report("=A1") },
  ],
  invalid: [
    { title: "a number before the first", ...report(0), found: [{ at: place, says: "の「0」という取組はありません。", sourceId: "P-03" }] },
    { title: "a number after the last", ...report(36), found: [{ at: place, says: "の「36」という取組はありません。" }] },
    { title: "a number between two", ...report(1.5), found: [{ at: place }] },
    { title: "a title", ...report("女性職員の活躍推進"), found: [{ at: place, says: "の「女性職員の活躍推進」という取組はありません。" }] },
    { title: "a number as text", ...report("３"), found: [{ at: place, says: "数として3と入力し直してください。", correction: 3 }] },
    { title: "no number", ...report(null), found: [{ at: place, says: "が空です。" }] },
    { title: "a text that is a number after the last", ...report("３６"), found: [{ at: place, says: "の「３６」という取組はありません。" }] },
    { title: "a formula of numbers that gives a number after the last", ...report("=30+6"), found: [{ at: place, says: "の「36」という取組はありません。" }] },
  ],
});
