import { describe, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { z } from "zod";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { browserSession } from "../support/browser/browser-session";
import type { OpenWorkbench } from "../support/browser/open-workbench";
import { paneFrame } from "../support/browser/pane-frame";
import { PaneSteps } from "../support/browser/pane-steps";
import { tableAddress } from "../support/browser/workbench-cells";

const { home, update } = messagesJa;

const session = browserSession();
let opened: OpenWorkbench;
let steps: PaneSteps;

/** Presses a button with the keyboard alone. */
async function pressKey(name: string): Promise<void> {
  const button = opened.pane.getByRole("button", { name, exact: true });
  await button.focus();
  await button.press("Enter");
}

/** What the keyboard is on: its tag, and its label or what it says. */
async function focused(): Promise<string> {
  return z.string().parse(await paneFrame(opened.page).evaluate('(({ tagName, ariaLabel, textContent }) => tagName + " " + (ariaLabel ?? textContent))(document.activeElement)'));
}

/** Has the sheets made, with Excel's first answer held back. */
async function makeHeld(): Promise<void> {
  await opened.page.evaluate(() => globalThis.workbench.hold());
  await pressKey(update.make);
  await opened.page.waitForFunction(() => globalThis.workbench.isHolding());
}

/** Somebody types over a cell of a table; the row is counted from 1. */
async function typeOver(table: string, header: string, row: number, text: string): Promise<void> {
  const sheet = table === "Initiatives" ? sheetTitles.initiatives : sheetTitles.progress;
  const address = await tableAddress(opened.page, table, header, row);
  await opened.page.evaluate(([on, at, typed]) => globalThis.workbench.type(on, at, typed), [sheet, address, text] as const);
}

function choice(card: string, name: string): Locator {
  return opened.pane.getByRole("radiogroup", { name: card }).getByRole("radio", { name });
}

describe("a person at work in the pane", () => {
  test("keeps progress and the way to stop on every tab, begins nothing twice, and never loses the keyboard", async () => {
    opened = await session.open();
    steps = new PaneSteps(opened.pane);
    await steps.usable();
    await pressKey(messagesJa.firstRun.start);
    expect(await focused()).toMatch(/^MAIN/u);
    await pressKey(home.make);
    await opened.pane.getByRole("button", { name: update.make, exact: true }).waitFor();
    expect(await focused()).toBe(`H2 ${update.heading}`);
    await makeHeld();
    expect(await focused()).toBe(`DIV ${update.running}`);
    for (const page of ["home", "update"] as const) {
      await steps.openPage(page);
      await steps.read(update.running);
      expect(await opened.pane.getByRole("button", { name: update.make, exact: true }).count()).toBe(0);
    }
    await pressKey(update.cancel);
    await steps.read(update.stopping);
    expect(await focused()).toBe(`BUTTON ${update.cancel}`);
    await opened.page.evaluate(() => globalThis.workbench.release());
    await steps.stopped("asAsked");
    await steps.read(update.resume(update.make));
    expect(await focused()).toBe(`SECTION ${update.outcome}`);
  });

  test("is told when the pane was loaded again in the middle of writing", async () => {
    opened = await session.open();
    steps = new PaneSteps(opened.pane);
    await steps.usable();
    await steps.toMaking();
    await makeHeld();
    const loaded = opened.page.waitForEvent("framenavigated");
    await paneFrame(opened.page).evaluate("setTimeout(() => location.reload())");
    await loaded;
    await opened.page.evaluate(() => globalThis.workbench.release());
    await steps.read(update.cutOff);
  });

  test("keeps what was chosen until the cell changes, and is told rows whose ids are damaged", async () => {
    opened = await session.open();
    steps = new PaneSteps(opened.pane);
    await steps.usable();
    await steps.make();
    await typeOver("Initiatives", "目的", 1, "見直した目的");
    await typeOver("Initiatives", "取組名", 2, "見直した取組名");
    await typeOver("Progress", "進捗ID", 170, "abc");
    await steps.openPage("home");
    await steps.read(home.states.outdated(2));
    await steps.read(/進捗入力：\d+行目のIDが「abc」/u);
    await steps.openPage("update");
    await choice("取組一覧　目的", update.choices.record).check();
    await choice("取組一覧　取組名", update.choices.restore).check();
    await typeOver("Initiatives", "目的", 1, "もう一度見直した目的");
    await steps.openPage("home");
    await steps.openPage("update");
    await steps.read("もう一度見直した目的");
    expect(await choice("取組一覧　目的", update.choices.keep).isChecked()).toBe(true);
    expect(await choice("取組一覧　取組名", update.choices.restore).isChecked()).toBe(true);
  });
});
