import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { reviewsTable, surveysTable } from "../../src/core/contract/tables";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { launchBrowser } from "../support/browser/launch-browser";
import { faultsInEveryLook } from "../support/browser/looks";
import { openWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { type ServedWorkbench, servedWorkbench } from "../support/browser/served-workbench";
import { fileOf } from "../support/filled-workbook";
import { withTypedRows } from "../support/typed-rows";
import { collectedBook } from "../support/workbooks/collected-books";

const languages = { ja: { locale: "ja-JP", messages: messagesJa }, en: { locale: "en-US", messages: messagesEn } } as const;

/** Surveys of which every state is one, and an initiative that was drawn together. */
const { state, survey, surveyedOn, actual, asked, answered, positive } = surveysTable;
const rows = [
  ...Object.entries({
    "R3-認知度": { [actual]: 0.612 },
    "R4-認知度": { [state]: "実施", [survey]: "職員アンケート（令和4年度実施）", [surveyedOn]: serialOfDate("2022-11-01"), [actual]: 0.7, [asked]: 3120, [answered]: 2145, [positive]: 1502 },
    "R3-キャリア意識": { [state]: "評価困難" },
    "R4-キャリア意識": { [actual]: 0.83 },
    "R3-やりがい": { [actual]: 0.85 },
    "R4-やりがい": { [actual]: 0.843 },
    "R3-誇り": { [state]: "未実施" },
    "R4-誇り": { [state]: "集計中" },
  }).map(([key, cells]) => ({ table: surveysTable.name, key, cells })),
  { table: reviewsTable.name, key: "R4-07", cells: { [reviewsTable.grade]: "遅れ", [reviewsTable.result]: "研修の準備を進めた。", [reviewsTable.publication]: "不可" } },
];

let server: ServedWorkbench;
let browser: Browser;
let book: string;

beforeAll(async () => {
  const filled = withTypedRows(await collectedBook(), rows);
  [server, browser, book] = await Promise.all([servedWorkbench(), launchBrowser(), fileOf(filled).then((bytes) => Buffer.from(bytes).toString("base64"))]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each(["ja", "en"] as const)("KPI and 取りまとめ, in %s", (language) => {
  test("can be read and worked by everybody, in every colour and width", async () => {
    const { locale, messages } = languages[language];
    const { attainment, home } = messages;
    const { indicators, reviews, forms } = attainment;
    const opened = await openWorkbench(browser, server.address, { query: { locale }, context: { locale, viewport: { width: 1366, height: 2400 } } });
    const { page, pane } = opened;
    const steps = new PaneSteps(pane, messages);
    const faults: string[] = [];
    const look = async (scene: string): Promise<void> => void faults.push(...(await faultsInEveryLook(page, `${scene}-${language}`)));

    await steps.press(messages.firstRun.start);
    expect(await page.evaluate((bytes) => globalThis.workbench.open(bytes), book)).toBeNull();
    await pane.getByRole("combobox", { name: home.who }).waitFor();
    await steps.openPage("indicators");
    await steps.read("29.4%");
    await look("kpi");
    const card = pane.getByRole("region", { name: "方針の認知度", exact: true });
    await card.getByRole("button", { name: indicators.details }).click();
    await card.getByRole("button", { name: indicators.enter }).click();
    const field = (name: string) => card.getByRole("textbox", { name, exact: true });
    await field(indicators.fields.actual).fill("0.7");
    await field(indicators.fields.answered).fill("2145人");
    await field(indicators.fields.positive).fill("2200");
    await field(indicators.fields.surveyedOn).fill("3月末");
    await card.getByText(forms.wrong).waitFor();
    await look("kpi-form");

    await steps.openPage("reviews");
    await steps.read(attainment.unsaved.told(1, 0));
    await look("reviews");
    await pane.getByRole("button", { name: reviews.filters.behind(1) }).click();
    await pane.getByRole("list", { name: reviews.list }).getByRole("button").first().click();
    await pane.getByRole("button", { name: reviews.takeRemedy }).first().click();
    await pane.getByRole("radio", { name: "可", exact: true }).check();
    await pane.getByRole("button", { name: forms.save, exact: true }).click();
    await pane.getByText(forms.doubtful).waitFor();
    await look("review");

    await opened.close();
    expect(faults).toEqual([]);
    expect({ foreignRequests: opened.foreignRequests, complaints: opened.complaints }).toEqual({ foreignRequests: [], complaints: [] });
  });
});
