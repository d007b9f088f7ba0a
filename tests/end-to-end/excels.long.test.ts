import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { browserSession } from "../support/browser/browser-session";
import type { Opening, OpenWorkbench } from "../support/browser/open-workbench";
import { paneFrame } from "../support/browser/pane-frame";
import { PaneSteps } from "../support/browser/pane-steps";

/** What an add-in is told of the Excel around it. */
const told = z.object({ platform: z.string(), language: z.string(), background: z.string().nullable(), has14: z.boolean(), has15: z.boolean() });
const question = `(({ context }) => ({
  platform: context.platform,
  language: context.displayLanguage,
  background: context.officeTheme?.bodyBackgroundColor ?? null,
  has14: context.requirements.isSetSupported("ExcelApi", "1.14"),
  has15: context.requirements.isSetSupported("ExcelApi", "1.15"),
}))(Office)`;

/** Listens to every sheet, and gives the first address that is told to have changed; the page around changes a cell meanwhile. */
const hearing = `new Promise((resolve, reject) => Excel.run(async (context) => {
  context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(resolve(address)));
  await context.sync();
  parent.workbench.type("Sheet1", "B2", 5, "otherAuthor");
}).catch(reject))`;

/** How often a colour is looked for: for half a minute. */
const patience = 120;

const session = browserSession();
let opened: OpenWorkbench;

/** Opens the pane and waits until it can be worked with. */
async function open(opening: Opening, messages = messagesJa): Promise<PaneSteps> {
  opened = await session.open(opening);
  const steps = new PaneSteps(opened.pane, messages);
  await steps.usable();
  return steps;
}

/** The ground of the pane as it is seen, and the colour we would give it, by their red: 0 to 255. */
const grounds = z.object({ seen: z.number(), ours: z.number() });
const ground = `(() => {
  const style = getComputedStyle(document.querySelector("main").parentElement);
  return { seen: Number(/\\d+/u.exec(style.backgroundColor)[0]), ours: parseInt(style.getPropertyValue("--colorNeutralBackground1").slice(1, 3), 16) };
})()`;

/** Waits until the pane is dark, or light, while somebody comes back to it again and again. */
async function shows(scheme: "dark" | "light"): Promise<void> {
  const pane = paneFrame(opened.page);
  const isSo = (red: number): boolean => (red < 128) === (scheme === "dark");
  for (let attempt = 0; attempt < patience; attempt += 1) {
    await pane.evaluate('dispatchEvent(new Event("focus"))');
    const { seen, ours } = grounds.parse(await pane.evaluate(ground));
    if (isSo(seen) && isSo(ours)) return;
    await opened.page.waitForTimeout(250);
  }
  throw new Error(`The pane did not become ${scheme}.`);
}

describe("the pane in every Excel", () => {
  test.each([
    { query: { platform: "OfficeOnline", excelApi: "1.14" }, told: { platform: "OfficeOnline", language: "ja-JP", background: null, has14: true, has15: false } },
    { query: { platform: "PC", excelApi: "1.14", locale: "en-US" }, told: { platform: "PC", language: "en-US", background: "#e6e6e6", has14: true, has15: false } },
    { query: { theme: "darkGray", excelApi: "1.15" }, told: { platform: "PC", language: "ja-JP", background: "#6a6a6a", has14: true, has15: true } },
  ])("is told where it is: $told", async ({ query, told: expected }) => {
    // The browser speaks Japanese throughout: the pane goes by Excel.
    await open({ query }, expected.language === "en-US" ? messagesEn : messagesJa);
    expect(told.parse(await paneFrame(opened.page).evaluate(question))).toEqual(expected);
  });

  test.each(["PC", "OfficeOnline"])("hears what others type and makes the sheets, also when it is loaded again: %s", async (platform) => {
    const steps = await open({ query: { platform } });
    await paneFrame(opened.page).evaluate("location.reload()");
    await steps.usable();
    expect(await paneFrame(opened.page).evaluate(hearing)).toBe("B2");
    await steps.make();
    expect(await opened.page.evaluate(() => globalThis.workbench.sheets())).toEqual(expect.arrayContaining(Object.values(sheetTitles)));
  });
});

describe("the pane's colours", () => {
  test("are those of Excel's theme, whatever the system prefers, and follow it when it changes", async () => {
    await open({ query: { theme: "black" }, context: { colorScheme: "light" } });
    await shows("dark");
    // Excel's client keeps a theme for five seconds, so this takes as long.
    await opened.page.evaluate(() => globalThis.workbench.theme("white"));
    await shows("light");
  });

  test("are the system's where Excel says nothing, and follow it when it changes", async () => {
    await open({ query: { platform: "OfficeOnline", theme: "black" }, context: { colorScheme: "light" } });
    await shows("light");
    await opened.page.emulateMedia({ colorScheme: "dark" });
    await shows("dark");
  });

  test("are a contrast theme's, whatever Excel's theme is", async () => {
    await open({ query: { theme: "white" }, context: { colorScheme: "dark", forcedColors: "active" } });
    await shows("dark");
    expect(grounds.parse(await paneFrame(opened.page).evaluate(ground)).seen).toBe(0);
  });
});
