import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { progressTable } from "../../src/core/contract/tables";
import type { Messages } from "../../src/taskpane/messages/messages";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { launchBrowser } from "../support/browser/launch-browser";
import { type OpenWorkbench, openWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { type ServedWorkbench, servedWorkbench } from "../support/browser/served-workbench";
import { cellAt, sheetCells, tableAddress } from "../support/browser/workbench-cells";

/** Where pictures are kept when they are asked for. */
const pictures = process.env["PICTURES"];

let server: ServedWorkbench;
let browser: Browser;
let opened: OpenWorkbench;
let steps: PaneSteps;

beforeAll(async () => {
  [server, browser] = await Promise.all([servedWorkbench(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  const { foreignRequests, complaints, close } = opened;
  await close();
  expect({ foreignRequests, complaints }).toEqual({ foreignRequests: [], complaints: [] });
});

async function open(language: "ja" | "en"): Promise<Messages> {
  const messages = language === "ja" ? messagesJa : messagesEn;
  opened = await openWorkbench(browser, `${server.address}${language === "en" ? "?locale=en-US" : ""}`);
  steps = new PaneSteps(opened.pane, messages);
  await steps.usable();
  await steps.make();
  return messages;
}

async function picture(name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await opened.page.screenshot({ path: `${pictures}/${name}.png` });
}

/** The place of a row by its id, counted from 1 below the headers. */
async function rowOf(key: string): Promise<number> {
  const cells = await sheetCells(opened.page, sheetTitles.progress);
  const header = await tableAddress(opened.page, progressTable.name, progressTable.key, 0);
  const [address = ""] = Object.entries(cells).find(([at, { value }]) => value === key && at.startsWith(header.replace(/\d+/, ""))) ?? [];
  return Number(/\d+/.exec(address)?.[0]) - Number(/\d+/.exec(header)?.[0]);
}

async function typeIn(key: string, header: string, value: string | number): Promise<string> {
  const address = await tableAddress(opened.page, progressTable.name, header, await rowOf(key));
  await opened.page.evaluate(([sheet, at, typed]) => globalThis.workbench.type(sheet, at, typed), [sheetTitles.progress, address, value] as const);
  return address;
}

describe.each(["ja", "en"] as const)("the checks in a browser, in %s", (language) => {
  test("tell of a wrong value as it is typed, lead to its cell, correct it, and let it go", async () => {
    const { check } = await open(language);
    await steps.openPage("check");
    await steps.read(check.heading);
    const address = await typeIn("R5-31-D13", progressTable.unitsDone, "３件");
    const wrong = opened.pane.getByRole("listitem").filter({ hasText: "３件" }).first();
    await wrong.waitFor();
    await picture(`check-${language}`);
    await wrong.getByRole("button", { name: check.go }).click();
    await opened.page.waitForFunction((wanted) => globalThis.workbench.selected() === wanted, `${sheetTitles.progress}!${address}`);
    await wrong.getByRole("button", { name: check.correct("3") }).click();
    await wrong.waitFor({ state: "detached" });
    expect((await cellAt(opened.page, sheetTitles.progress, address))?.value).toBe(3);
  });

  test("lead a department from one empty cell to the next, and let it submit what is filled in", async () => {
    const { check, home } = await open(language);
    const { contact } = check;
    const department = "総務局行政経営課";
    await steps.openPage("home");
    await opened.pane.getByRole("combobox", { name: home.who }).click();
    await opened.pane.getByRole("option", { name: department }).click();
    const own = opened.pane.getByRole("region", { name: department });
    await own.getByRole("button", { name: contact.next }).click();
    const status = await tableAddress(opened.page, progressTable.name, progressTable.status, await rowOf("R5-31-D13"));
    await opened.page.waitForFunction((wanted) => globalThis.workbench.selected() === wanted, `${sheetTitles.progress}!${status}`);
    await picture(`contact-${language}`);
    for (const key of ["R5-31-D13", "R5-35-D13"]) {
      await typeIn(key, progressTable.status, "計画どおり");
      await typeIn(key, progressTable.result, "計画の取組を実施した。");
    }
    await own.getByText(contact.submitAnyway(0).split("0")[0] ?? "").or(own.getByRole("button", { name: contact.submit })).first().click();
    await steps.read(contact.submitted(2, 0));
    await picture(`submitted-${language}`);
    for (const key of ["R5-31-D13", "R5-35-D13"]) {
      const address = await tableAddress(opened.page, progressTable.name, progressTable.submittedOn, await rowOf(key));
      expect(typeof (await cellAt(opened.page, sheetTitles.progress, address))?.value).toBe("number");
    }
  });
});
