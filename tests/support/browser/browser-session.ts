import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { invariant } from "../../../src/core/shared/invariant";
import { launchBrowser } from "./launch-browser";
import { type Opening, type OpenWorkbench, openWorkbench } from "./open-workbench";
import { type ServedWorkbench, servedWorkbench } from "./served-workbench";

/** Where pictures are kept when they are asked for. */
const pictures = process.env["PICTURES"];

/** A server and a browser for the tests of one file. */
export interface BrowserSession {
  /** Opens the workbench for a test. After the test it is closed, and must have asked nobody else for anything and complained of nothing. */
  open(opening?: Opening): Promise<OpenWorkbench>;
  /** Keeps a picture of the workbench as it stands, where pictures are asked for. */
  picture(name: string): Promise<void>;
}

/** Starts server and browser before the tests of a file, and ends them after. */
export function browserSession(): BrowserSession {
  let started: { readonly server: ServedWorkbench; readonly browser: Browser } | null = null;
  let opened: OpenWorkbench | null = null;
  beforeAll(async () => {
    const [server, browser] = await Promise.all([servedWorkbench(), launchBrowser()]);
    started = { server, browser };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.server.stop();
  });
  afterEach(async () => {
    invariant(opened !== null, "every test opens the workbench");
    const { foreignRequests, complaints, close } = opened;
    await close();
    expect({ foreignRequests, complaints }).toEqual({ foreignRequests: [], complaints: [] });
  });
  return {
    async open(opening) {
      invariant(started !== null, "the browser is started before the tests");
      opened = await openWorkbench(started.browser, started.server.address, opening);
      return opened;
    },
    async picture(name) {
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      await opened?.page.screenshot({ path: `${pictures}/${name}.png` });
    },
  };
}
