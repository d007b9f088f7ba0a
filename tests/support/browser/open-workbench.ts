import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";

/** The workbench in a browser, with the add-in open in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Requests that were to leave this computer; each was stopped. */
  readonly foreignRequests: readonly string[];
  /** Errors on the console, breaches of the pages' policies among them, and exceptions nobody caught. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** How it is opened: `query` as the workbench's page takes it, the rest as a browser does. */
export interface Opening {
  readonly query?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
}

/** How long anything is waited for, in milliseconds: other tests may keep the machine busy. */
const patience = 60_000;

/** Opens the workbench in a fresh browser context, as a person who was never here. */
export async function openWorkbench(browser: Browser, address: string, { query = {}, context: wanted = {} }: Opening = {}): Promise<OpenWorkbench> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "ja-JP", timezoneId: "Asia/Tokyo", viewport: { width: 1366, height: 768 }, ...wanted });
  context.setDefaultTimeout(patience);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  await context.route(({ hostname }) => hostname !== "localhost", async (route) => {
    foreignRequests.push(route.request().url());
    await route.abort();
  });
  context.on("console", (message) => {
    if (message.type() === "error" || /content security policy/iu.test(message.text())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  await page.goto(`${address}?${new URLSearchParams(query).toString()}`);
  return { page, pane: page.frameLocator("iframe"), foreignRequests, complaints, close: () => context.close() };
}
