import { describe, expect, test } from "@jest/globals";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { browserSession } from "../support/browser/browser-session";
import type { OpenWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { startTimesOf } from "../support/browser/start-times";
import { cellAt, sheetCells, tableAddress, typeInSight } from "../support/browser/workbench-cells";

const { update } = messagesJa;
const ourSheets: readonly string[] = Object.values(sheetTitles);
/** What an update writes there depends on how often it was begun. */
const comparedSheets = ourSheets.filter((title) => title !== sheetTitles.updateLog);

const session = browserSession();
let opened: OpenWorkbench;
let steps: PaneSteps;

async function open(): Promise<void> {
  opened = await session.open();
  steps = new PaneSteps(opened.pane);
  await steps.usable();
}

/** The cells of our sheets as lines of text, `進捗入力!C5 …`. */
async function madeCells(): Promise<ReadonlySet<string>> {
  const lines = new Set<string>();
  for (const title of comparedSheets) {
    for (const [address, cell] of Object.entries(await sheetCells(opened.page, title))) lines.add(`${title}!${address} ${cell.formula === null ? String(cell.value) : `=${cell.formula}`}`);
  }
  return lines;
}

describe("the pane in a browser", () => {
  let undisturbed: ReadonlySet<string> = new Set();

  /** The first cells that are otherwise than in a workbook made without disturbance. */
  async function differences(): Promise<readonly string[]> {
    const made = await madeCells();
    const different = [...made].filter((line) => !undisturbed.has(line)).map((line) => `+ ${line}`);
    const missing = [...undisturbed].filter((line) => !made.has(line)).map((line) => `- ${line}`);
    return [...missing, ...different].slice(0, 6);
  }

  test("makes the sheets, puts a plan cell back as chosen, keeps what people typed, and takes the update back", async () => {
    await open();
    const { paneAsked, usable } = await startTimesOf(opened.page);
    await steps.toMaking();
    const pressed = performance.now();
    await steps.press(update.make);
    await steps.finished();
    const made = performance.now();
    process.stdout.write(`The pane was usable ${Math.round(usable)} ms after the page around it was asked for, ${Math.round(usable - paneAsked)} ms after itself; its sheets were made after ${Math.round(made - pressed)} ms.\n`);
    const { page, pane } = opened;
    expect(await page.evaluate(() => globalThis.workbench.sheets())).toEqual(["Sheet1", ...ourSheets]);
    undisturbed = await madeCells();

    const planCell = await tableAddress(page, "Initiatives", "目的", 1);
    const planned = (await cellAt(page, sheetTitles.initiatives, planCell))?.value;
    const entryRow = 200;
    const entry = await tableAddress(page, "Progress", "取組実績", entryRow);
    await typeInSight(page, sheetTitles.progress, entry, "研修を3回実施した");
    await typeInSight(page, sheetTitles.initiatives, planCell, "書き換えた目的");
    expect(await cellAt(page, sheetTitles.initiatives, planCell)).toEqual({ value: "書き換えた目的", formula: null });

    await steps.press(messagesJa.lookAgain);
    await steps.read(update.overwritten(1));
    await steps.read("書き換えた目的");
    await steps.read(String(planned));
    await pane.getByRole("radio", { name: update.choices.restore }).check();
    await steps.press(update.run);
    await steps.finished();
    expect((await cellAt(page, sheetTitles.initiatives, planCell))?.value).toBe(planned);
    expect((await cellAt(page, sheetTitles.progress, entry))?.value).toBe("研修を3回実施した");

    await steps.press(update.undo);
    await steps.press(update.undoYes);
    await steps.read(update.undone(1));
    expect((await cellAt(page, sheetTitles.initiatives, planCell))?.value).toBe("書き換えた目的");
    expect((await cellAt(page, sheetTitles.progress, entry))?.value).toBe("研修を3回実施した");
  });

  test("tells when Excel fails halfway, pressing again makes the rest, and the saved file is up to date when it is opened", async () => {
    await open();
    await steps.toMaking();
    await opened.page.evaluate(() => globalThis.workbench.failAt(2, "middle"));
    await steps.press(update.make);
    await steps.stopped("brokeOff");
    await steps.takeUp();
    await steps.read(update.nothingToDo);
    expect(await differences()).toEqual([]);
    expect(await opened.page.evaluate(async () => globalThis.workbench.open(await globalThis.workbench.save()))).toBeNull();
    await steps.read(messagesJa.home.states.current);
    expect(await differences()).toEqual([]);
  });

  test("stops when asked to while Excel is slow, and pressing again makes the rest", async () => {
    await open();
    await steps.toMaking();
    await opened.page.evaluate(() => globalThis.workbench.hold());
    await steps.press(update.make);
    await opened.page.waitForFunction(() => globalThis.workbench.isHolding());
    await steps.press(update.cancel);
    await steps.read(update.stopping);
    await opened.page.evaluate(() => globalThis.workbench.release());
    await steps.stopped("asAsked");
    await steps.takeUp();
    await steps.read(update.nothingToDo);
    expect(await differences()).toEqual([]);
  });

  test("records a change of the plan as chosen, and leaves what another person was quicker with", async () => {
    await open();
    await steps.make();
    const { page, pane } = opened;
    const entry = await tableAddress(page, "Progress", "取組実績", 200);
    await typeInSight(page, sheetTitles.progress, entry, "研修を3回実施した");
    const [purpose, title] = await Promise.all([tableAddress(page, "Initiatives", "目的", 1), tableAddress(page, "Initiatives", "目的", 2)]);
    await typeInSight(page, sheetTitles.initiatives, purpose, "見直した目的");
    await steps.press(messagesJa.lookAgain);
    await pane.getByRole("radio", { name: update.choices.record }).check();
    await steps.press(update.run);
    await steps.finished();
    await steps.read(update.recorded(1));
    expect((await cellAt(page, sheetTitles.initiatives, purpose))?.value).toBe("見直した目的");
    const revisions = Object.values(await sheetCells(page, sheetTitles.revisions)).map(({ value }) => value);
    expect(revisions).toEqual(expect.arrayContaining(["V001", "目的", "見直した目的"]));

    await typeInSight(page, sheetTitles.initiatives, title, "自分が書いた目的");
    await steps.press(messagesJa.lookAgain);
    await pane.getByRole("radio", { name: update.choices.restore }).check();
    await page.evaluate(([sheet, address]) => globalThis.workbench.type(sheet, address, "ほかの人が書いた目的", "otherAuthor"), [sheetTitles.initiatives, title] as const);
    await steps.press(update.run);
    await steps.read(update.conflicts(1));
    expect((await cellAt(page, sheetTitles.initiatives, title))?.value).toBe("ほかの人が書いた目的");
    expect((await cellAt(page, sheetTitles.progress, entry))?.value).toBe("研修を3回実施した");
  });
});
