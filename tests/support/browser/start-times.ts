import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { openWorkbench } from "./open-workbench";
import { paneFrame } from "./pane-frame";
import { PaneSteps } from "./pane-steps";

/** When what of a start was there, in milliseconds since the page around the pane was asked for. */
export interface StartTimes {
  /** The pane's own page was asked for. */
  readonly paneAsked: number;
  /** The pane showed itself. */
  readonly shown: number;
  /** The buttons of the first screen could be pressed. */
  readonly usable: number;
}

const measured = z.object({ origin: z.number(), paint: z.number() });
const question = '({ origin: performance.timeOrigin, paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0 })';

/** Opens the workbench, waits until its pane can be worked with, and tells when it came to that. */
export async function startTimes(browser: Browser, address: string): Promise<StartTimes> {
  const { page, pane, close } = await openWorkbench(browser, address);
  await new PaneSteps(pane).usable();
  const times = await startTimesOf(page);
  await close();
  return times;
}

/** The times of a start whose pane has become usable just now. */
export async function startTimesOf(page: Page): Promise<StartTimes> {
  const now = performance.timeOrigin + performance.now();
  const around = measured.parse(await page.evaluate(question));
  const own = measured.parse(await paneFrame(page).evaluate(question));
  return { paneAsked: own.origin - around.origin, shown: own.origin + own.paint - around.origin, usable: now - around.origin };
}
