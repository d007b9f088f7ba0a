import { describe, expect, test } from "@jest/globals";
import { reviewId } from "../../../../src/core/contract/row-ids";
import { goalsTable, reviewsTable, surveysTable } from "../../../../src/core/contract/tables";
import { workbookNames } from "../../../../src/core/contract/workbook-names";
import { attentionSection } from "../../../../src/core/summary/document/attention-section";
import type { SummarySection } from "../../../../src/core/summary/document/summary-document";
import { summaryDisagreements } from "../../../../src/core/summary/summary-disagreements";
import { smallPlan } from "../../../support/plans/small-plan";
import { summaryIn } from "../../../support/summaries/filled-book";

const plan = smallPlan({
  baselineYear: 2020,
  firstYear: 2021,
  lastYear: 2022,
  goals: [[{ kind: "yearly" }], [{ kind: "yearly" }], [{ kind: "descriptive" }]],
  indicators: [{ id: "率", kind: "reach", baselineTenths: 500, targetTenths: 900 }],
});

/** The section of a workbook with these grades, one an initiative, and whatever else was typed. */
function sectionOf(grades: readonly (string | null)[], more: { readonly done?: readonly string[]; readonly rate?: number; readonly words?: readonly string[] } = {}): SummarySection {
  const { done = [], rate, words } = more;
  const rows = {
    [reviewsTable.name]: Object.fromEntries(grades.map((grade, index) => [reviewId(2022, index + 1), { [reviewsTable.grade]: grade }])),
    [goalsTable.name]: Object.fromEntries(done.map((state, index) => [`R4-0${index + 1}-1`, { [goalsTable.implementation]: state }])),
    [surveysTable.name]: rate === undefined ? {} : { "R4-率": { [surveysTable.actual]: rate } },
  };
  const summary = summaryIn({ plan, targetYear: 2022, rows, ...(words === undefined ? {} : { lists: { [workbookNames.reviewStates]: words } }) });
  expect(summaryDisagreements(summary)).toEqual([]);
  return attentionSection(summary);
}

const listed = ({ rows }: SummarySection): unknown[] => rows.map(({ cells }) => cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []))[4] ?? null);
const allMet = { done: ["実施", "実施"], rate: 0.9 };

describe("the list of what is late or not met", () => {
  test("holds grades that say so in the city's own words, and says which words were counted", () => {
    const section = sectionOf(["大幅な遅れ", "順調", "遅れなし"], { words: ["順調", "遅れなし", "大幅な遅れ"] });
    expect(listed(section)).toEqual(["大幅な遅れ"]);
    expect(section.notes).toContain("進捗区分のうち「大幅な遅れ」を遅れとして数えています。");
  });

  test("says which words of the list it counts where nobody changed the list", () => {
    expect(sectionOf(["計画どおり"]).notes).toContain("進捗区分のうち「やや遅れ」「遅れ」「未着手」「見直し・中止」を遅れとして数えています。");
  });

  test("names grades of which nobody can tell, with how many there are, and never says that nothing is late beside them", () => {
    const section = sectionOf(["◎", "△", "△"], { ...allMet, words: ["◎", "○", "△"] });
    expect(listed(section)).toEqual([]);
    expect(section.notes).toEqual(expect.arrayContaining(["進捗区分に、遅れとして数えられる言葉はありません。", "「◎」（1件）「△」（2件）は、遅れに当たるかどうかが言葉から分からないため、一覧に入れていません。"]));
    expect(section.empty).toBe("判定したものの中に、遅れている取組、達成しなかった目標・指標はありません。");
  });

  test("says that nothing can be judged yet in a workbook nobody has filled in", () => {
    const section = sectionOf([]);
    expect(section.empty).toBe("まだ判定できるものがありません（進捗区分・実績の記入前です）。");
    expect(section.notes).toContain("まだ判定していないものがあります：取組3件（進捗区分の記入前）、目標2件（未入力・集計中・判定保留）、指標1件（実績なし）。");
  });

  test("says how many are not judged yet, and that nothing is late among the others", () => {
    const section = sectionOf(["計画どおり", null, "完了"], { done: ["実施"], rate: 0.9 });
    expect(section.empty).toBe("判定したものの中に、遅れている取組、達成しなかった目標・指標はありません。");
    expect(section.notes).toContain("まだ判定していないものがあります：取組1件（進捗区分の記入前）、目標1件（未入力・集計中・判定保留）。");
  });

  test("says that nothing is late only where all was judged", () => {
    const section = sectionOf(["計画どおり", "完了", "該当なし"], allMet);
    expect(section.empty).toBe("遅れている取組、達成しなかった目標・指標はありません。");
    expect(section.notes.join("")).not.toContain("まだ判定していない");
  });
});
