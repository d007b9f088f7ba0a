import { describe, expect, test } from "@jest/globals";
import { noEntries } from "../../../src/core/entries/plan-entries";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 as plan } from "../../../src/core/plan/sendai-2021";
import { goalRows } from "../../../src/core/sheets/goal-rows";
import { sheetContext } from "../../../src/core/sheets/plan-workbook";
import { revisionOf } from "../../support/entries/revision-of";

function baselineRows(...revisions: readonly Revision[]): string[] {
  const context = sheetContext({ plan, targetYear: 2021, createdOn: "2021-04-01", entries: { ...noEntries, revisions } });
  return goalRows(context).filter(({ year }) => year === plan.baselineYear).map(({ key }) => key);
}

const printed = ["R2-06-2", "R2-23-1", "R2-27-1", "R2-33-1"];

describe("令和2年度 rows of 目標実績", () => {
  test("are those of the goals the printed plan compares with that year", () => {
    expect(baselineRows()).toEqual(printed);
  });

  test("appear for a goal that a revision of any year compares with it, in plan order", () => {
    expect(baselineRows(revisionOf("goals", "04-1", "種別", "令和2年度より増", { fromYear: 2022 }))).toEqual(["R2-04-1", ...printed]);
    expect(baselineRows(revisionOf("goals", "24-1", "種別", "前年度より増", { fromYear: 2021 }))).toEqual(["R2-06-2", "R2-23-1", "R2-24-1", "R2-27-1", "R2-33-1"]);
  });

  test("do not appear for a goal compared with the year before from a later year on, and stay while one year still compares", () => {
    expect(baselineRows(revisionOf("goals", "04-1", "種別", "前年度より増", { fromYear: 2022 }))).toEqual(printed);
    expect(baselineRows(revisionOf("goals", "23-1", "種別", "毎年度", { fromYear: 2022 }))).toEqual(printed);
    expect(baselineRows(revisionOf("goals", "23-1", "種別", "毎年度", { fromYear: 2021 }))).toEqual(printed.filter((key) => key !== "R2-23-1"));
  });
});
