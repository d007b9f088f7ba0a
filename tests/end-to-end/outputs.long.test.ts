import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { indicatorsTable, optionsTable } from "../../src/core/contract/tables";
import { outputDepartments, outputInterim } from "../../src/core/plan/output-options";
import type { Messages } from "../../src/taskpane/messages/messages";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { accessibilityViolations } from "../support/browser/accessibility";
import { browserSession } from "../support/browser/browser-session";
import type { OpenWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { cellAt, sheetCells, tableAddress } from "../support/browser/workbench-cells";
import { fileOf } from "../support/filled-workbook";
import { collectedBook } from "../support/workbooks/collected-books";

const session = browserSession();
let book: string;
let opened: OpenWorkbench;
let steps: PaneSteps;

beforeAll(async () => {
  book = Buffer.from(await fileOf(await collectedBook())).toString("base64");
});

async function open(language: "ja" | "en"): Promise<Messages> {
  const messages = language === "ja" ? messagesJa : messagesEn;
  opened = await session.open({ query: language === "en" ? { locale: "en-US" } : {} });
  steps = new PaneSteps(opened.pane, messages);
  await steps.usable();
  await opened.page.evaluate((bytes) => globalThis.workbench.open(bytes), book);
  await opened.pane.getByRole("tab", { name: messages.pages.outputs, exact: true }).waitFor();
  await steps.openPage("outputs");
  await opened.pane.getByRole("heading", { name: messages.outputs.ways }).waitFor();
  return messages;
}

/** What a press has the browser save. */
async function savedBy(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([opened.page.waitForEvent("download"), steps.press(name)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function option(item: string): Promise<unknown> {
  const key = await tableAddress(opened.page, optionsTable.name, optionsTable.key, 1);
  const value = await tableAddress(opened.page, optionsTable.name, optionsTable.value, 1);
  const [at = ""] = Object.entries(await sheetCells(opened.page, sheetTitles.settings)).find(([address, cell]) => cell.value === item && address.startsWith(key.replace(/\d+/, ""))) ?? [];
  return (await cellAt(opened.page, sheetTitles.settings, at.replace(/^\D+/, value.replace(/\d+/, ""))))?.value;
}

describe.each(["ja", "en"] as const)("出力 in a browser, in %s", (language) => {
  test("shows the summary, writes the sheet, and remembers how it was made", async () => {
    const { outputs } = await open(language);
    await opened.pane.getByRole("region", { name: outputs.table("指標の達成状況") }).waitFor();
    await session.picture(`outputs-${language}`);
    expect(await accessibilityViolations(opened.page)).toEqual([]);
    await opened.pane.getByRole("checkbox", { name: outputs.interim }).check();
    await opened.pane.getByText("計画にない参考値：各年度の期待値").first().waitFor();
    await steps.press(outputs.way.sheet);
    await steps.read(outputs.written);
    await session.picture(`outputs-written-${language}`);
    const cells = Object.values(await sheetCells(opened.page, sheetTitles.attainment)).map(({ value }) => value);
    expect(cells).toEqual(expect.arrayContaining(["指標の達成状況", "計画にない参考値：各年度の期待値", "取組ごとの結果"]));
    expect(await option(outputInterim.item)).toBe("載せる");
    expect(await option(outputDepartments.item)).toBe("全部署");
  });

  test("asks before it replaces what somebody wrote on the sheet, and keeps it until told", async () => {
    const { outputs } = await open(language);
    await steps.press(outputs.way.sheet);
    await steps.read(outputs.written);
    await opened.page.evaluate((sheet) => globalThis.workbench.unprotect(sheet), sheetTitles.attainment);
    await opened.page.evaluate((sheet) => globalThis.workbench.type(sheet, "B60", "部長から一言", "otherAuthor"), sheetTitles.attainment);
    await steps.press(outputs.way.sheet);
    await steps.read(outputs.changedByPeople);
    await session.picture(`outputs-asks-${language}`);
    expect((await cellAt(opened.page, sheetTitles.attainment, "B60"))?.value).toBe("部長から一言");
    await steps.press(outputs.keep);
    expect((await cellAt(opened.page, sheetTitles.attainment, "B60"))?.value).toBe("部長から一言");
    await steps.press(outputs.way.sheet);
    await steps.press(outputs.replace);
    await steps.read(outputs.written);
    expect(Object.values(await sheetCells(opened.page, sheetTitles.attainment)).map(({ value }) => value)).not.toContain("部長から一言");
  });

  test("saves a CSV and HTML with the same figures, and opens a new workbook", async () => {
    const { outputs } = await open(language);
    const csv = await savedBy(outputs.way.downloadCsv);
    expect(csv.name).toBe("達成状況_令和4年度.csv");
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const html = await savedBy(outputs.way.downloadHtml);
    for (const text of ["指標の達成状況", "57.5", "84.1"]) {
      expect(csv.bytes.toString("utf8")).toContain(text);
      expect(html.bytes.toString("utf8")).toContain(text);
    }
    const workbook = await savedBy(outputs.way.openWorkbook);
    expect(workbook.bytes.subarray(0, 2).toString("latin1")).toBe("PK");
    await steps.read(outputs.opened);
  });

  test("names the cells that show something else than was entered, and lets nothing out", async () => {
    const { outputs } = await open(language);
    // The spreadsheet calculates: only what is typed over a formula differs from what follows of the entries.
    const address = await tableAddress(opened.page, indicatorsTable.name, indicatorsTable.judgement, 1);
    await opened.page.evaluate(([sheet, at]) => {
      globalThis.workbench.unprotect(sheet);
      globalThis.workbench.type(sheet, at, "達成", "person");
    }, [sheetTitles.indicators, address] as const);
    await steps.press(outputs.way.downloadCsv);
    await opened.pane.getByText(/KPI指標/u).first().waitFor();
    await session.picture(`outputs-refused-${language}`);
    expect((await cellAt(opened.page, sheetTitles.attainment, "A6"))?.value ?? null).not.toBe("指標の達成状況");
  });
});
