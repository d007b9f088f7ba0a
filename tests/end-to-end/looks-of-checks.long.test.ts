import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { cutOff } from "../support/browser/cut-off";
import { launchBrowser } from "../support/browser/launch-browser";
import { faultsInEveryLook } from "../support/browser/looks";
import { type OpenWorkbench, openWorkbench } from "../support/browser/open-workbench";
import { paneFrame } from "../support/browser/pane-frame";
import { PaneSteps } from "../support/browser/pane-steps";
import { type ServedWorkbench, servedWorkbench } from "../support/browser/served-workbench";
import { fileOf } from "../support/filled-workbook";
import { collectedBook, settledBook, watchedDepartment } from "../support/workbooks/collected-books";

const languages = { ja: { locale: "ja-JP", messages: messagesJa }, en: { locale: "en-US", messages: messagesEn } } as const;

/** A department with little to answer for, part of which it answered for last year too. */
const smallDepartment = "総務局労務課";

let server: ServedWorkbench;
let browser: Browser;
let collected: string;
let settled: string;

beforeAll(async () => {
  [server, browser, collected, settled] = await Promise.all([servedWorkbench(), launchBrowser(), collectedBook().then(inBase64), settledBook().then(inBase64)]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function inBase64(state: DesiredState): Promise<string> {
  return Buffer.from(await fileOf(state)).toString("base64");
}

/** Opens a book in the workbench, and waits until its pane has read it. */
async function openBook({ page, pane }: OpenWorkbench, book: string, who: string): Promise<void> {
  expect(await page.evaluate((bytes) => globalThis.workbench.open(bytes), book)).toBeNull();
  await pane.getByRole("combobox", { name: who }).waitFor();
}

test("a text that is cut off, and what stands out of the pane, would be told", async () => {
  const { page, pane, close } = await openWorkbench(browser, server.address);
  await new PaneSteps(pane).usable();
  expect(await cutOff(page)).toEqual([]);
  const plant = (style: string): string => `{ const text = document.createElement("p"); text.textContent = "長い文の終わり"; text.style.cssText = "${style}"; document.querySelector("main").append(text); }`;
  await paneFrame(page).evaluate(plant("width: 40px; overflow: hidden; white-space: nowrap"));
  expect(await cutOff(page)).toEqual(["cut off: 長い文の終わり"]);
  await paneFrame(page).evaluate(plant("width: 700px"));
  expect(await cutOff(page)).toContainEqual(expect.stringContaining("main scrolls sideways"));
  await close();
});

describe.each(["ja", "en"] as const)("what the checks say, in %s", (language) => {
  test("can be read and worked by everybody, in every colour and width", async () => {
    const { locale, messages } = languages[language];
    const { check, home } = messages;
    const { contact, board } = check;
    const opened = await openWorkbench(browser, server.address, { query: { locale }, context: { locale, viewport: { width: 1366, height: 1100 } } });
    const { page, pane } = opened;
    const steps = new PaneSteps(pane, messages);
    const faults: string[] = [];
    const look = async (scene: string): Promise<void> => void faults.push(...(await faultsInEveryLook(page, `${scene}-${language}`)));
    const chooseWho = async (who: string): Promise<void> => {
      await pane.getByRole("combobox", { name: home.who }).click();
      await pane.getByRole("option", { name: who }).click();
    };

    await steps.press(messages.firstRun.start);
    await openBook(opened, settled, home.who);
    await steps.openPage("check");
    await steps.read(check.nothing);
    await look("check-clear");

    await openBook(opened, collected, home.who);
    await chooseWho(watchedDepartment);
    const own = pane.getByRole("region", { name: watchedDepartment });
    await own.getByRole("button", { name: contact.nextError }).click();
    await own.getByText("３件").waitFor();
    await look("contact-errors");
    await chooseWho(smallDepartment);
    const small = pane.getByRole("region", { name: smallDepartment });
    await small.getByRole("button", { name: contact.next }).click();
    await small.getByText(contact.lastYear).waitFor();
    await look("contact-next");
    await chooseWho(home.office);
    await pane.getByRole("button", { name: watchedDepartment }).click();
    await steps.press(board.remind);
    await pane.getByRole("textbox", { name: board.reminder(watchedDepartment) }).waitFor();
    await pane.getByRole("button", { name: board.giveBack }).first().click();
    await pane.getByRole("textbox", { name: board.comment }).waitFor();
    await pane.getByRole("button", { name: board.others(25) }).click();
    await look("board");

    await steps.openPage("check");
    const wrong = pane.getByRole("listitem").filter({ hasText: "３件" });
    await wrong.getByRole("button", { name: check.details }).click();
    await wrong.getByRole("button", { name: check.confirm }).click();
    await look("check-finding");
    await wrong.getByRole("textbox", { name: check.note }).fill("担当に確かめた。");
    await wrong.getByRole("button", { name: check.save }).click();
    await steps.read(check.noted);
    await steps.press(check.filters);
    await pane.getByRole("checkbox", { name: check.showConfirmed }).check();
    await wrong.getByText(check.confirmed, { exact: true }).waitFor();
    await look("check-filters");
    await pane.getByRole("button", { name: check.counted("info", 0), exact: true }).click();
    await steps.read(check.nothingWanted);
    await look("check-nothing-wanted");

    await opened.close();
    expect(faults).toEqual([]);
    expect({ foreignRequests: opened.foreignRequests, complaints: opened.complaints }).toEqual({ foreignRequests: [], complaints: [] });
  });
});
