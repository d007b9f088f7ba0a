import { expect, test } from "@jest/globals";
import { checkedWorkbook } from "../../../src/app/check-workbook";
import { knownPlans } from "../../../src/app/known-plans";
import { sampleFile } from "../../../src/workbench/sample/sample-file";
import { readFileSnapshot } from "../../support/office/read-file";

test("the sample is the plan in its second year, partly filled in, with something of every severity to find", async () => {
  const checked = checkedWorkbook(await readFileSnapshot(await sampleFile()), knownPlans);
  if (!checked.ok) throw new Error(checked.error.code);
  const { book } = checked.value;
  expect(book.facts.targetYear).toBe(knownPlans[0].firstYear + 1);
  expect(new Set(book.findings().map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "info"]));
  const answered = [...book.facts.entries.progress.values()].filter(({ status }) => status !== null).length;
  expect(answered).toBeGreaterThan(60);
  expect(answered).toBeLessThan(book.facts.entries.progress.size);
});
