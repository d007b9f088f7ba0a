import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { launchBrowser } from "../support/browser/launch-browser";
import { faultsInSight } from "../support/browser/looks";
import { openWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { type ServedWorkbench, servedWorkbench } from "../support/browser/served-workbench";
import { tableAddress } from "../support/browser/workbench-cells";

const locales = { ja: { locale: "ja-JP", messages: messagesJa }, en: { locale: "en-US", messages: messagesEn } } as const;
const themes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};

const looks = (["ja", "en"] as const).flatMap((language) => Object.keys(themes).flatMap((theme) => [350, 600].map((width) => ({ language, theme, width }))));

let server: ServedWorkbench;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([servedWorkbench(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe("every page of the pane", () => {
  test.each(looks)("can be read and worked by everybody: $language, $theme, $width pixels", async ({ language, theme, width }) => {
    const { locale, messages } = locales[language];
    const opened = await openWorkbench(browser, server.address, { query: { locale, width: String(width) }, context: { ...themes[theme], locale } });
    const { page, pane } = opened;
    const steps = new PaneSteps(pane, messages);
    const faults: string[] = [];
    let count = 0;
    const look = async (step: string): Promise<void> => {
      count += 1;
      faults.push(...(await faultsInSight(page, `${language}-${theme}-${width}-${String(count).padStart(2, "0")}-${step}`)));
    };

    await steps.usable();
    await look("first");
    await steps.press(messages.firstRun.start);
    await look("home");
    await steps.toMaking();
    await look("making");
    await page.evaluate(() => globalThis.workbench.hold());
    await steps.press(messages.update.make);
    await page.waitForFunction(() => globalThis.workbench.isHolding());
    await look("running");
    await steps.press(messages.update.cancel);
    await look("stopping");
    await page.evaluate(() => globalThis.workbench.release());
    await steps.stopped("asAsked");
    await look("stopped");
    await steps.takeUp();
    await steps.read(messages.update.nothingToDo);
    await look("made");
    const planCell = await tableAddress(page, "Initiatives", "目的", 1);
    await page.evaluate(([sheet, address]) => globalThis.workbench.type(sheet, address, "書き換えた目的"), [sheetTitles.initiatives, planCell] as const);
    await steps.press(messages.lookAgain);
    await steps.read(messages.update.overwritten(1));
    await look("overwritten");
    await page.evaluate(() => globalThis.workbench.failAt(1));
    await steps.press(messages.lookAgain);
    await steps.read(messages.retry);
    await look("failed");
    await steps.press(messages.retry);
    await steps.read(messages.update.overwritten(1));
    await steps.openPage("home");
    await look("home-made");
    await steps.openPage("settings");
    await look("settings");

    await opened.close();
    expect(faults).toEqual([]);
    expect({ foreignRequests: opened.foreignRequests, complaints: opened.complaints }).toEqual({ foreignRequests: [], complaints: [] });
  });
});
