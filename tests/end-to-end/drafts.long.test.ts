import { describe, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { coverLabels } from "../../src/core/contract/cover-labels";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { progressTable, reviewsTable, surveysTable } from "../../src/core/contract/tables";
import type { Messages } from "../../src/taskpane/messages/messages";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { accessibilityViolations } from "../support/browser/accessibility";
import { browserSession } from "../support/browser/browser-session";
import { cutOff } from "../support/browser/cut-off";
import type { OpenWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { sheetCells } from "../support/browser/workbench-cells";
import { heldIn, type SheetTable, typeInRow } from "../support/browser/workbench-rows";

const session = browserSession();
let opened: OpenWorkbench;
let steps: PaneSteps;

const surveys: SheetTable = { sheet: sheetTitles.surveys, ...surveysTable };
const reviewRows: SheetTable = { sheet: sheetTitles.reviews, ...reviewsTable };
const title = "業務効率化の推進による能力を発揮できる職場づくり";

async function open(language: "ja" | "en"): Promise<Messages> {
  const messages = language === "ja" ? messagesJa : messagesEn;
  opened = await session.open({ query: language === "en" ? { locale: "en-US" } : {}, context: { viewport: { width: 1366, height: 1400 } } });
  steps = new PaneSteps(opened.pane, messages);
  await steps.usable();
  await steps.make();
  return messages;
}

async function picture(name: string): Promise<void> {
  expect([...(await accessibilityViolations(opened.page)), ...(await cutOff(opened.page))]).toEqual([]);
  await session.picture(name);
}

/** Whether the keyboard is on it. */
const isFocused = async (element: Locator): Promise<boolean> => (await element.and(opened.pane.locator(":focus")).count()) === 1;

async function chooseYear(year: string): Promise<void> {
  const [label = ""] = Object.entries(await sheetCells(opened.page, sheetTitles.cover)).find(([, { value }]) => value === coverLabels.targetYear) ?? [];
  const beside = label.replace("B", "C");
  await opened.page.evaluate(([sheet, at, typed]) => globalThis.workbench.type(sheet, at, typed, "person"), [sheetTitles.cover, beside, year] as const);
}

describe.each(["ja", "en"] as const)("what is typed in the pane and not saved, in %s", (language) => {
  test("is kept while pages change, and beside what somebody else wrote in the same field until a person decides", async () => {
    const { attainment } = await open(language);
    const { indicators, forms, unsaved } = attainment;
    await steps.openPage("indicators");
    const card = opened.pane.getByRole("region", { name: "やりがい", exact: true });
    await card.getByRole("button", { name: indicators.enter }).click();
    const field = (name: string) => card.getByRole("textbox", { name, exact: true });
    const actual = field(indicators.fields.actual);
    await actual.fill("84.4");
    await steps.openPage("settings");
    await steps.read(unsaved.told(1, 0));
    await picture(`kpi-unsaved-${language}`);
    await steps.press(unsaved.toIndicators);
    expect(await actual.inputValue()).toBe("84.4");
    await typeInRow(opened.page, surveys, "R5-やりがい", surveysTable.actual, 0.8, "otherAuthor");
    await typeInRow(opened.page, surveys, "R5-やりがい", surveysTable.answered, 1999, "otherAuthor");
    await card.getByText(forms.changed(indicators.fields.answered)).waitFor();
    await picture(`kpi-moved-${language}`);
    await card.getByRole("button", { name: forms.takeIn }).click();
    // What nobody else typed for is taken in; what is in dispute stays marked, with both values in sight.
    await card.getByRole("button", { name: forms.takeIn }).waitFor({ state: "detached" });
    expect(await field(indicators.fields.answered).inputValue()).toBe("1999");
    expect(await actual.inputValue()).toBe("84.4");
    await card.getByText(forms.disputed(indicators.fields.actual)).waitFor();
    await card.getByText(forms.movedTo("80%")).waitFor();
    await picture(`kpi-disputed-${language}`);
    await card.getByRole("button", { name: forms.save, exact: true }).click();
    await card.getByText(forms.changed(indicators.fields.actual)).waitFor();
    expect(await heldIn(opened.page, surveys, "R5-やりがい", surveysTable.actual)).toBe(0.8);
    await card.getByRole("group", { name: forms.decide(indicators.fields.actual) }).getByRole("button", { name: forms.keepTyped }).click();
    await card.getByText(forms.movedTo("80%")).waitFor({ state: "detached" });
    expect(await isFocused(actual)).toBe(true);
    await card.getByRole("button", { name: forms.save, exact: true }).click();
    await card.getByText(forms.saved(1)).waitFor();
    expect(await isFocused(card.getByRole("button", { name: forms.save, exact: true }))).toBe(true);
    expect(await heldIn(opened.page, surveys, "R5-やりがい", surveysTable.actual)).toBe(0.844);
    // What the sheet says already is nothing unsaved.
    await actual.fill("84.4");
    await steps.openPage("settings");
    await opened.pane.getByText(unsaved.told(1, 0)).waitFor({ state: "detached" });
  });

  test("is told, to be copied or thrown away, where 対象年度 is another by now, and can be gone on with once it is back", async () => {
    const { attainment, fiscalYear } = await open(language);
    const { reviews, forms } = attainment;
    await typeInRow(opened.page, { sheet: sheetTitles.progress, ...progressTable }, "R5-35-D13", progressTable.result, "各課の回答");
    await typeInRow(opened.page, reviewRows, "R5-35", reviewsTable.result, '="数式"&"の文"');
    await steps.openPage("reviews");
    await opened.pane.getByRole("button", { name: reviews.initiative(35, title) }).click();
    // A formula that people typed is not written over by a copy.
    await opened.pane.getByRole("button", { name: reviews.takeResult }).click();
    await opened.pane.getByText(reviews.notTaken).waitFor();
    await picture(`reviews-formula-${language}`);
    const remedy = opened.pane.getByRole("textbox", { name: reviews.fields.remedy });
    await remedy.fill("年度末に間に合わなかった。");
    await chooseYear("令和4年度");
    const about = `${fiscalYear(2023)} ${reviews.initiative(35, title)}`;
    await steps.read(forms.orphan.otherYear(about, fiscalYear(2023)));
    await steps.press(forms.orphan.show);
    const notice = opened.pane.getByRole("group").filter({ hasText: about });
    expect(await notice.getByRole("textbox", { name: reviews.fields.remedy }).inputValue()).toBe("年度末に間に合わなかった。");
    await picture(`reviews-orphan-${language}`);
    await chooseYear("令和5年度");
    await opened.pane.getByText(forms.orphan.otherYear(about, fiscalYear(2023))).waitFor({ state: "detached" });
    expect(await remedy.inputValue()).toBe("年度末に間に合わなかった。");
    await chooseYear("令和4年度");
    await steps.press(forms.orphan.drop);
    await steps.press(forms.orphan.dropSure);
    await opened.pane.getByText(forms.orphan.otherYear(about, fiscalYear(2023))).waitFor({ state: "detached" });
    expect(await heldIn(opened.page, reviewRows, "R5-35", reviewsTable.remedy)).toBeNull();
  });
});
