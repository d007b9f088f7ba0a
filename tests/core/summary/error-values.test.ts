import { describe, expect, test } from "@jest/globals";
import { reviewId } from "../../../src/core/contract/row-ids";
import { departmentsTable, goalsTable, progressTable, reviewsTable, surveysTable } from "../../../src/core/contract/tables";
import { workbookNames } from "../../../src/core/contract/workbook-names";
import { errorTexts } from "../../../src/core/entries/error-texts";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { documentOf } from "../../../src/core/summary/document/document-of";
import { summaryIn } from "../../support/summaries/filled-book";

const state = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-04-01" });
const blank = documentOf(summaryIn({ targetYear: 2022, rows: { [reviewsTable.name]: published() } }), { showsInterim: true });

function published(): Record<string, Record<string, string>> {
  return Object.fromEntries(sendai2021.initiatives.map(({ number }) => [reviewId(2022, number), { [reviewsTable.publication]: "可" }]));
}

/** The choices a goal is judged by: what cannot be read of them keeps it open. */
const goalChoices: readonly string[] = [goalsTable.implementation, goalsTable.state];

/** The workbook with one error in every entry cell, 公表 apart, and the choices goals are judged by. */
function broken(error: string): Record<string, Record<string, Record<string, string>>> {
  return Object.fromEntries(
    state.sheets.flatMap(({ tables }) => tables).map((table) => {
      const columns = table.columns.filter(({ owner, header }) => owner === "entry" && !(table.name === goalsTable.name && goalChoices.includes(header))).map(({ header }) => header);
      const cells = (): Record<string, string> => Object.fromEntries(columns.map((header) => [header, header === reviewsTable.publication ? "可" : ` ${error}`]));
      return [table.name, Object.fromEntries(table.rows.map(({ key }) => [key, cells()]))];
    }),
  );
}

describe("an error value in a workbook", () => {
  test.each(errorTexts)("is as good as nothing entered, and nowhere in what leaves: %s", (error) => {
    const rows = broken(error);
    const [columns] = Object.values(rows[reviewsTable.name] ?? {});
    expect(columns?.[reviewsTable.result]?.trim()).toBe(error);
    const document = documentOf(summaryIn({ targetYear: 2022, rows, added: { [progressTable.name]: [{ [progressTable.year]: "令和4年度", [progressTable.initiative]: 1, [progressTable.department]: error }] } }), { showsInterim: true });
    const besideFindings = (all: typeof document) => all.sections.filter(({ id }) => id !== "findings");
    expect(besideFindings(document)).toEqual(besideFindings(blank));
    expect(JSON.stringify(document)).not.toContain("#");
  });

  test.each(errorTexts)("in a choice that a goal is judged by keeps the goal open, with its figure or without, and leaves nowhere: %s", (error) => {
    const rows = { [goalsTable.name]: { "R4-04-1": { [goalsTable.actual]: 3, [goalsTable.state]: error }, "R4-02-3": { [goalsTable.implementation]: error }, "R4-19-1": { [goalsTable.state]: error } } };
    const summary = summaryIn({ targetYear: 2022, rows });
    const { counts } = summaryIn({ targetYear: 2022 }).goals.all;
    expect(summary.goals.all.counts.get("判定保留")).toBe((counts.get("判定保留") ?? 0) + 3);
    expect(summary.goals.all.counts.get("達成")).toBe(counts.get("達成"));
    expect(JSON.stringify(documentOf(summary, { showsInterim: true }).sections.filter(({ id }) => id !== "findings"))).not.toContain("#");
  });

  test("is no department's name, nobody who answers, and no survey", () => {
    const rows = {
      [departmentsTable.name]: { D03: { [departmentsTable.responsible]: "#REF!", [departmentsTable.nameIn(2022)]: "#N/A" } },
      [surveysTable.name]: { "R4-認知度": { [surveysTable.actual]: 0.7, [surveysTable.survey]: "#N/A" } },
    };
    const summary = summaryIn({ targetYear: 2022, rows });
    expect(summary.progress).toEqual(summaryIn({ targetYear: 2022 }).progress);
    expect(summary.indicators[0]?.source.survey).toBeNull();
  });

  test("is no word of a list", () => {
    const lists = { [workbookNames.reviewStates]: ["計画どおり", "遅れ"] };
    const rows = { [reviewsTable.name]: { [reviewId(2022, 1)]: { [reviewsTable.grade]: "#VALUE!" } } };
    expect(summaryIn({ targetYear: 2022, rows, lists }).progress.all.counts).toEqual(new Map([[null, 35]]));
  });
});
