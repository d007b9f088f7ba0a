import { describe, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { attainmentReport, type IndicatorReport } from "../../src/app/attainment-report";
import { knownPlans } from "../../src/app/known-plans";
import { openPlanWorkbook } from "../../src/app/open-plan-workbook";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { progressTable, reviewsTable, surveysTable } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { readSnapshot } from "../../src/file/read/read-snapshot";
import type { Messages } from "../../src/taskpane/messages/messages";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { accessibilityViolations } from "../support/browser/accessibility";
import { browserSession } from "../support/browser/browser-session";
import type { OpenWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { heldIn, type SheetTable, typeInRow } from "../support/browser/workbench-rows";

const session = browserSession();
let opened: OpenWorkbench;
let steps: PaneSteps;

async function open(language: "ja" | "en"): Promise<Messages> {
  const messages = language === "ja" ? messagesJa : messagesEn;
  opened = await session.open({ query: language === "en" ? { locale: "en-US" } : {}, context: { viewport: { width: 1366, height: 1400 } } });
  steps = new PaneSteps(opened.pane, messages);
  await steps.usable();
  await steps.make();
  return messages;
}

async function picture(name: string): Promise<void> {
  expect(await accessibilityViolations(opened.page)).toEqual([]);
  await session.picture(name);
}

async function choose(within: Locator, name: string, option: string): Promise<void> {
  await within.getByRole("combobox", { name, exact: true }).click();
  await opened.pane.getByRole("option", { name: option, exact: true }).click();
}

/** The latest figures that the workbook's file gives, by indicator, as the terminal tells them. */
async function savedFigures(): Promise<Record<string, IndicatorReport["latest"]>> {
  const bytes = Buffer.from(await opened.page.evaluate(() => globalThis.workbench.save()), "base64");
  const read = await readSnapshot(bytes);
  invariant(read.ok, "the workbook's file can be read");
  const workbook = openPlanWorkbook(read.value, knownPlans);
  invariant(workbook.ok, "it is a workbook of ours");
  return Object.fromEntries(attainmentReport(workbook.value).indicators.map(({ id, latest }) => [id, latest]));
}

const surveys: SheetTable = { sheet: sheetTitles.surveys, ...surveysTable };
const reviewRows: SheetTable = { sheet: sheetTitles.reviews, ...reviewsTable };
const progress: SheetTable = { sheet: sheetTitles.progress, ...progressTable };
const survey = (header: string) => heldIn(opened.page, surveys, "R5-認知度", header);
const review = (header: string) => heldIn(opened.page, reviewRows, "R5-35", header);

describe.each(["ja", "en"] as const)("KPI in a browser, in %s", (language) => {
  test("shows what is typed in its form as the check table has it, and the sheet says the same", async () => {
    const { attainment, fiscalYear } = await open(language);
    const { indicators, forms, judgements } = attainment;
    await steps.openPage("indicators");
    await steps.read(indicators.heading(fiscalYear(2023)));
    await picture(`kpi-empty-${language}`);
    const card = opened.pane.getByRole("region", { name: "方針の認知度", exact: true });
    await card.getByRole("button", { name: indicators.enter }).click();
    const form = card.getByRole("form");
    const field = (name: string): Locator => form.getByRole("textbox", { name, exact: true });
    await field(indicators.fields.actual).fill("0.7");
    await form.getByText(forms.refusal({ code: "ambiguousShare", text: "0.7", asPart: "70%", asPercent: "0.7%" })).waitFor();
    await picture(`kpi-refused-${language}`);
    await field(indicators.fields.actual).fill("７０");
    await field(indicators.fields.asked).fill("3,000");
    await field(indicators.fields.answered).fill("2000");
    await field(indicators.fields.positive).fill("1380");
    await form.getByText(indicators.fromCounts("69.0%", "1380", "2000")).waitFor();
    await form.getByRole("button", { name: forms.save, exact: true }).click();
    await form.getByText(forms.doubtful).waitFor();
    await picture(`kpi-doubtful-${language}`);
    expect(await survey(surveysTable.actual)).toBeNull();
    await field(indicators.fields.positive).fill("1400");
    await field(indicators.fields.surveyedOn).fill("令和5年11月1日");
    await choose(form, indicators.fields.state, "実施");
    await form.getByRole("button", { name: forms.save, exact: true }).click();
    await form.getByText(forms.saved(6)).waitFor();
    expect([await survey(surveysTable.actual), await survey(surveysTable.asked), await survey(surveysTable.answered), await survey(surveysTable.positive), await survey(surveysTable.state)]).toEqual([0.7, 3000, 2000, 1400, "実施"]);
    await card.getByText(attainment.points("12.5", 1)).first().waitFor();
    await card.getByText(indicators.formula("(70.0 − 57.5) ÷ (100.0 − 57.5) × 100 ＝ 29.4%")).waitFor();
    expect(await card.getByText(judgements.未達成).count()).toBe(1);
    await card.getByRole("button", { name: indicators.details }).click();
    await card.getByText("66.7%", { exact: true }).waitFor();
    await picture(`kpi-entered-${language}`);
    expect((await savedFigures())["認知度"]).toMatchObject({ year: "R5", actual: 70, difference: 12.5, rate: 29.4, judgement: "未達成" });
    // The figure follows the sheet, whoever types in it.
    await typeInRow(opened.page, surveys, "R5-認知度", surveysTable.actual, 0.788);
    await card.getByText(indicators.formula("(78.8 − 57.5) ÷ (100.0 − 57.5) × 100 ＝ 50.1%")).waitFor();
  });
});

describe.each(["ja", "en"] as const)("取りまとめ in a browser, in %s", (language) => {
  test("draws an initiative together from the departments' words, and writes it to its row", async () => {
    const { attainment, fiscalYear } = await open(language);
    const { reviews, forms } = attainment;
    for (const [key, status] of [["R5-35-D13", "計画どおり"], ["R5-35-D17", "遅れ"]] as const) {
      await typeInRow(opened.page, progress, key, progressTable.status, status);
    }
    await typeInRow(opened.page, progress, "R5-35-D13", progressTable.result, "業務の見直しを3件実施した。\n担当：内線1234");
    await typeInRow(opened.page, reviewRows, "R4-35", reviewsTable.result, "前の年にまとめた結果");
    await steps.openPage("reviews");
    await steps.read(reviews.heading(fiscalYear(2023)));
    await picture(`reviews-list-${language}`);
    await opened.pane.getByRole("button", { name: reviews.initiative(35, "業務効率化の推進による能力を発揮できる職場づくり") }).click();
    await steps.read("前の年にまとめた結果");
    await opened.pane.getByRole("button", { name: reviews.takeResult }).first().click();
    const form = opened.pane.getByRole("form");
    const result = form.getByRole("textbox", { name: reviews.fields.result });
    expect(await result.inputValue()).toBe("業務の見直しを3件実施した。\n担当：内線1234");
    await form.getByText(reviews.taken).waitFor();
    await picture(`reviews-one-${language}`);
    await result.fill("業務の見直しを3件実施した。");
    await choose(form, reviews.fields.grade, "計画どおり");
    await choose(form, reviews.fields.direction, "継続");
    await form.getByRole("radio", { name: "可", exact: true }).check();
    await picture(`reviews-typed-${language}`);
    // Not saved yet: on to the next and back.
    await steps.press(reviews.previous);
    await opened.pane.getByRole("heading", { name: /34/ }).waitFor();
    await opened.pane.getByText(forms.unsaved).first().waitFor();
    await picture(`reviews-unsaved-${language}`);
    await steps.press(reviews.next);
    expect(await result.inputValue()).toBe("業務の見直しを3件実施した。");
    await form.getByRole("button", { name: forms.save, exact: true }).click();
    await form.getByText(forms.doubtful).waitFor();
    expect(await review(reviewsTable.result)).toBeNull();
    await picture(`reviews-doubtful-${language}`);
    await form.getByRole("button", { name: forms.saveAnyway }).click();
    await form.getByText(forms.saved(4)).waitFor();
    expect([await review(reviewsTable.grade), await review(reviewsTable.result), await review(reviewsTable.remedy), await review(reviewsTable.direction), await review(reviewsTable.publication)]).toEqual(["計画どおり", "業務の見直しを3件実施した。", null, "継続", "可"]);
    await steps.press(reviews.toList);
    await opened.pane.getByRole("button", { name: reviews.filters.open(34) }).click();
    await picture(`reviews-open-${language}`);
    expect(await opened.pane.getByRole("list", { name: reviews.list }).getByRole("listitem").count()).toBe(34);
  });
});
