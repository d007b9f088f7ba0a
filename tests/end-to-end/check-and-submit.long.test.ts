import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { progressTable } from "../../src/core/contract/tables";
import type { Messages } from "../../src/taskpane/messages/messages";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { browserSession } from "../support/browser/browser-session";
import type { OpenWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { fileOf } from "../support/filled-workbook";
import { collectedBook } from "../support/workbooks/collected-books";
import { paneFrame } from "../support/browser/pane-frame";
import { cellAt, sheetCells, tableAddress } from "../support/browser/workbench-cells";

const session = browserSession();
let opened: OpenWorkbench;
let steps: PaneSteps;

async function open(language: "ja" | "en"): Promise<Messages> {
  const messages = language === "ja" ? messagesJa : messagesEn;
  opened = await session.open({ query: language === "en" ? { locale: "en-US" } : {} });
  steps = new PaneSteps(opened.pane, messages);
  await steps.usable();
  await steps.make();
  return messages;
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
    await session.picture(`check-${language}`);
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
    await session.picture(`contact-${language}`);
    for (const key of ["R5-31-D13", "R5-35-D13"]) {
      await typeIn(key, progressTable.status, "計画どおり");
      await typeIn(key, progressTable.result, "計画の取組を実施した。");
    }
    await own.getByText(contact.submitAnyway(0).split("0")[0] ?? "").or(own.getByRole("button", { name: contact.submit })).first().click();
    await steps.read(contact.submitted(2, 0));
    await session.picture(`submitted-${language}`);
    for (const key of ["R5-31-D13", "R5-35-D13"]) {
      const address = await tableAddress(opened.page, progressTable.name, progressTable.submittedOn, await rowOf(key));
      expect(typeof (await cellAt(opened.page, sheetTitles.progress, address))?.value).toBe("number");
    }
  });
});

/** What the keyboard is on in the pane: what it is called, what describes it, and whether a person can see it there. */
const focused = z.object({ name: z.string(), about: z.string(), isSeen: z.boolean() });
const question = `(() => {
  const at = document.activeElement;
  const { top, bottom } = at.getBoundingClientRect();
  const main = document.querySelector("main").getBoundingClientRect();
  const sticky = [...document.querySelectorAll("main > *")].find((part) => getComputedStyle(part).position === "sticky");
  const over = sticky === undefined || sticky.contains(at) ? { top: 0, bottom: 0 } : sticky.getBoundingClientRect();
  const isFree = top >= main.top && bottom <= main.bottom && (top >= over.bottom || bottom <= over.top);
  const about = document.getElementById(at.getAttribute("aria-describedby") ?? "");
  return { name: at.textContent, about: about === null ? "" : about.textContent, isSeen: at.matches(":focus-visible") && isFree };
})()`;

describe("チェック without a mouse", () => {
  const { check } = messagesJa;
  const key = (name: string): Promise<void> => opened.page.keyboard.press(name);
  const focus = async (): Promise<z.infer<typeof focused>> => focused.parse(await paneFrame(opened.page).evaluate(question));
  const messages = (): Promise<string[]> => opened.pane.getByRole("listitem").locator("p:first-of-type").allTextContents();
  const isSelected = (address: string): Promise<unknown> => opened.page.waitForFunction((wanted) => globalThis.workbench.selected() === wanted, address);

  test("leads from one finding to the next and to its cell, and is never lost when one is dealt with", async () => {
    opened = await session.open();
    steps = new PaneSteps(opened.pane);
    await steps.usable();
    await opened.page.evaluate((bytes) => globalThis.workbench.open(bytes), Buffer.from(await fileOf(await collectedBook())).toString("base64"));
    await opened.pane.getByRole("combobox", { name: messagesJa.home.who }).waitFor();
    await steps.openPage("check");
    const [first = "", second = "", third = ""] = await messages();

    await opened.pane.getByRole("button", { name: check.next, exact: true }).focus();
    await key("Enter");
    await steps.read(check.place(1, 128));
    await key("Enter");
    await steps.read(check.place(2, 128));
    await isSelected(`${sheetTitles.progress}!${await tableAddress(opened.page, progressTable.name, progressTable.unitsDone, await rowOf("R4-08-D02"))}`);
    expect(await focus()).toMatchObject({ name: check.next, isSeen: true });

    await key("Tab");
    expect(await focus()).toEqual({ name: check.go, about: first, isSeen: true });
    await key("ArrowDown");
    expect(await focus()).toEqual({ name: check.go, about: second, isSeen: true });
    await key("ArrowDown");
    expect(await focus()).toEqual({ name: check.go, about: third, isSeen: true });
    await key("ArrowUp");
    await key("ArrowUp");
    await key("ArrowUp");
    expect(await focus()).toEqual({ name: check.go, about: first, isSeen: true });

    await key("Tab");
    await key("Enter");
    await steps.read(check.confirmHint);
    await key("Escape");
    expect(await focus()).toEqual({ name: check.details, about: first, isSeen: true });
    await key("Enter");
    await key("Tab");
    expect(await focus()).toMatchObject({ name: check.confirm, isSeen: true });
    await key("Enter");
    await opened.pane.getByRole("textbox", { name: check.note }).waitFor();
    await key("Escape");
    expect(await focus()).toMatchObject({ name: check.confirm, isSeen: true });
    await key("Enter");
    await opened.page.keyboard.type("担当に確かめた。");
    await key("Enter");
    await steps.read(check.noted);
    await opened.pane.getByText(first).waitFor({ state: "detached" });
    expect(await focus()).toEqual({ name: check.go, about: second, isSeen: true });

    await key("Tab");
    expect(await focus()).toMatchObject({ name: check.correct("3"), about: second });
    await key("Enter");
    await steps.read(check.corrected);
    await opened.pane.getByText(second).waitFor({ state: "detached" });
    expect(await focus()).toEqual({ name: check.go, about: third, isSeen: true });

    await opened.pane.getByRole("button", { name: check.showEveryYear }).focus();
    await key("Enter");
    expect(await focus()).toMatchObject({ name: check.showOnly(messagesJa.fiscalYear(2022)), isSeen: true });
    const more = opened.pane.getByRole("button", { name: check.more(0).split("0")[0] ?? "" });
    const shown = (await messages()).length;
    await more.focus();
    await key("Enter");
    await opened.pane.getByRole("listitem").nth(shown).waitFor();
    const { about, isSeen } = await focus();
    expect({ about, isSeen }).toEqual({ about: (await messages())[shown], isSeen: true });
  });
});
