import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { progressTable } from "../../src/core/contract/tables";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { composeText } from "../support/browser/compose-text";
import { launchBrowser } from "../support/browser/launch-browser";
import { type OpenWorkbench, openWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { typeInSight } from "../support/browser/workbench-cells";
import { addressOf, heldIn } from "../support/browser/workbench-rows";
import { projectRoot } from "../support/house/project-root";
import { recalculated, toPdf } from "../support/office/libreoffice";
import { ooxmlErrors } from "../support/office/ooxml-validator";
import { readFileSnapshot } from "../support/office/read-file";

/** Where pictures are kept when they are asked for. */
const pictures = process.env["PICTURES"];

/** `npm start`, as the README has it, on a port that is free. */
async function started(): Promise<{ readonly address: string; readonly told: string; readonly stop: () => Promise<void> }> {
  const server = spawn("npm", ["start", "--silent", "--", "--port", "0"], { cwd: projectRoot, stdio: ["ignore", "pipe", "inherit"], detached: true });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  let told = "";
  await new Promise<void>((resolve) => {
    server.stdout.on("data", (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes("The manifest for Excel itself")) resolve();
    });
    void ended.then(resolve);
  });
  const address = /^https:\/\/localhost:\d+\/workbench\.html$/mu.exec(told)?.[0] ?? "";
  const stop = async (): Promise<void> => {
    // npm and all it started.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    await ended;
  };
  return { address, told, stop };
}

let browser: Browser;
let server: Awaited<ReturnType<typeof started>>;
let opened: OpenWorkbench | undefined;
beforeAll(async () => {
  [server, browser] = await Promise.all([started(), launchBrowser()]);
});
afterAll(async () => {
  await opened?.close();
  await browser.close();
  await server.stop();
});

/** Rows of the plan's last year: what a workbook shows that is made once the plan has ended. */
const rows = [
  { id: "R5-01-D01", status: "計画どおり", kana: "けんしゅうをじっし", result: "研修を実施" },
  { id: "R5-01-D02", status: "完了", kana: "せいどをかいせい", result: "制度を改正" },
  { id: "R5-02-D01", status: "計画どおり", kana: "そうだんかいをかいさい", result: "相談会を開催" },
];

const progress = { sheet: sheetTitles.progress, name: progressTable.name, key: progressTable.key };

/** What the workbook holds in the rows that were filled in. */
function typed(page: Page): Promise<unknown[][]> {
  return Promise.all(rows.map(({ id }) => Promise.all([progressTable.status, progressTable.result].map((header) => heldIn(page, progress, id, header)))));
}

test("a newcomer starts the workbench, makes the sheets, fills in three rows with mouse, keyboard and kana, and saves a file that other programs take", async () => {
  expect(server.told).toMatch(/^Ready after [\d.]+ s\. The manifest for Excel itself: https:\/\/localhost:\d+\/manifest\.xml$/mu);
  const [ready = ""] = /Ready after [\d.]+ s/u.exec(server.told) ?? [];
  const asked = performance.now();
  opened = await openWorkbench(browser, server.address);
  const { page, pane } = opened;
  const steps = new PaneSteps(pane);
  await steps.usable();
  const usable = performance.now();
  await steps.toMaking();
  const pressed = performance.now();
  await steps.press(messagesJa.update.make);
  await steps.finished();
  process.stdout.write(`${ready} of npm start; usable ${Math.round(usable - asked)} ms after the page was asked for; from the click to made sheets ${Math.round(performance.now() - pressed)} ms.\n`);

  for (const { id, status, kana, result } of rows) {
    await typeInSight(page, sheetTitles.progress, await addressOf(page, progress, id, progressTable.status), status);
    const address = await addressOf(page, progress, id, progressTable.result);
    const { x, y } = await page.evaluate(([name, cell]) => globalThis.workbench.placeOf(name, cell), [sheetTitles.progress, address] as const);
    await page.mouse.click(x, y);
    await composeText(page, kana, result);
    await page.keyboard.press("Enter");
    await page.waitForFunction((typedIn) => globalThis.workbench.selected() !== typedIn, `${sheetTitles.progress}!${address}`);
  }
  const wanted = rows.map(({ status, result }) => [status, result]);
  expect(await typed(page)).toEqual(wanted);
  if (pictures !== undefined) {
    mkdirSync(pictures, { recursive: true });
    await page.evaluate(() => globalThis.workbench.settled());
    await page.screenshot({ path: `${pictures}/workbench.png` });
  }

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存" }).click()]);
  const path = await download.path();
  const bytes = new Uint8Array(await readFile(path));
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const { tables } = await readFileSnapshot(await recalculated(bytes));
  const saved = tables.find(({ name }) => name === progressTable.name);
  const columns = [progressTable.key, progressTable.status, progressTable.result].map((header) => saved?.headers.indexOf(header) ?? -1);
  const lines = saved?.rows.map((row) => columns.map((column) => row[column]?.value)) ?? [];
  expect(lines.filter(([id]) => rows.some((row) => row.id === id))).toEqual(rows.map(({ id, status, result }) => [id, status, result]));
  const pdf = await toPdf(bytes);
  if (pictures !== undefined) writeFileSync(`${pictures}/saved.pdf`, pdf);
  expect(pdf.length).toBeGreaterThan(10_000);

  // The same file again, as from a colleague: an update finds nothing to do in it.
  await page.locator('input[type="file"]').setInputFiles({ name: "計画.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByText("「計画.xlsx」を開きました。").waitFor();
  const again = new PaneSteps(page.frameLocator("iframe"));
  await again.openPage("update");
  await again.read(messagesJa.update.nothingToDo);
  expect(await typed(page)).toEqual(wanted);
  expect([opened.foreignRequests, opened.complaints]).toEqual([[], []]);
});
