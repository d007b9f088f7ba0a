import { describe, expect, test } from "@jest/globals";
import type { Checks } from "../../../../src/app/checks";
import type { Finding } from "../../../../src/core/rules/engine/finding";
import { filterChoices } from "../../../../src/taskpane/pages/check/filter-choices";
import { everything, wantedAtFirst, wantedFindings } from "../../../../src/taskpane/pages/check/wanted-findings";
import { office } from "../../../../src/taskpane/pages/person";
import { finding } from "../../../support/rules/plain-finding";

function checksOf(findings: readonly Finding[], confirmed: readonly string[] = []): Checks {
  return { findings, confirmed: new Set(confirmed), sheets: new Map([["Progress", "進捗入力"], ["Goals", "目標実績"]]), targetYear: 2022, years: [2021, 2022, 2023], board: [], reportDue: null, contact: "", planTitle: "計画" };
}

const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

const found = [
  finding({ id: "this", year: 2022, department: "労務課", severity: "error" }),
  finding({ id: "before", year: 2021, department: "労務課" }),
  finding({ id: "always", year: null }),
  finding({ id: "other", year: 2022, department: "厚生課", at: { table: "Goals", rowKey: "R4-03-1a", index: 0, column: "実績" } }),
];

describe("what of the findings is shown", () => {
  test("is at first what concerns 対象年度, and what concerns no year in particular", () => {
    const checks = checksOf(found);
    expect(ids(wantedFindings(checks, wantedAtFirst(checks, "")))).toEqual(["this", "always", "other"]);
    expect(ids(wantedFindings(checks, wantedAtFirst(checks, office)))).toEqual(["this", "always", "other"]);
  });

  test("is at first their own for who chose a department, as long as it has any", () => {
    const checks = checksOf(found);
    expect(ids(wantedFindings(checks, wantedAtFirst(checks, "労務課")))).toEqual(["this"]);
    expect(wantedAtFirst(checks, "行政経営課").department).toBeNull();
  });

  test("is every severity as long as none is chosen, and then those that are", () => {
    const checks = checksOf(found);
    expect(wantedFindings(checks, everything)).toHaveLength(4);
    expect(ids(wantedFindings(checks, { ...everything, severities: new Set(["error"]) }))).toEqual(["this"]);
  });

  test("leaves out what was confirmed until it is asked for", () => {
    const checks = checksOf(found, ["this"]);
    expect(ids(wantedFindings(checks, everything))).not.toContain("this");
    expect(ids(wantedFindings(checks, { ...everything, showsConfirmed: true }))).toContain("this");
  });
});

describe("what there is to filter by", () => {
  test("counts what each would leave, the other filters staying as they are", () => {
    const { departments, sheets, years } = filterChoices(checksOf(found), { ...everything, year: 2022 });
    expect(departments).toEqual([{ value: "労務課", count: 1 }, { value: "厚生課", count: 1 }, { value: office, count: 1 }]);
    expect(sheets).toEqual([{ value: "進捗入力", count: 2 }, { value: "目標実績", count: 1 }]);
    expect(years).toEqual([{ value: 2021, count: 2 }, { value: 2022, count: 3 }]);
  });

  test("keeps what is chosen, even when nothing is left of it", () => {
    expect(filterChoices(checksOf(found), { ...everything, year: 2023 }).years).toContainEqual({ value: 2023, count: 1 });
  });
});
