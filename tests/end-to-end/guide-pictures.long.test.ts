import { describe, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { browserSession } from "../support/browser/browser-session";
import type { OpenWorkbench } from "../support/browser/open-workbench";
import { PaneSteps } from "../support/browser/pane-steps";
import { stillText } from "../support/browser/still-text";
import { projectRoot } from "../support/house/project-root";

/** With GUIDE_PICTURES=write the pictures are taken anew, and what stands on them is kept; otherwise the pane must still say the same. */
const isTakenAnew = process.env["GUIDE_PICTURES"] === "write";
const pictures = join(projectRoot, "src/taskpane/guide/pictures");
const keptTexts = join(projectRoot, "tests/golden/guide-pictures.json");

const { home, update } = messagesJa;
const saidOn = z.record(z.string(), z.string());

/** What is done in the pane, opened with the sample or an empty workbook, before a picture of it is taken. */
const scenes: readonly { readonly name: string; readonly isSample: boolean; readonly reach: (opened: OpenWorkbench, steps: PaneSteps) => Promise<void> }[] = [
  {
    name: "make",
    isSample: false,
    reach: async (_, steps) => {
      await steps.usable();
      await steps.toMaking();
      await steps.read(update.make);
    },
  },
  {
    name: "home",
    isSample: true,
    reach: async ({ pane }) => {
      await pane.getByRole("combobox", { name: home.who }).click();
      await pane.getByRole("option", { name: home.office }).click();
    },
  },
  ...(["check", "indicators", "reviews", "outputs"] as const).map((page) => ({ name: page, isSample: true, reach: (_: OpenWorkbench, steps: PaneSteps) => steps.openPage(page) })),
];

const session = browserSession();

describe("the guide's pictures", () => {
  test.each(scenes)("show what the pane says: $name", async ({ name, isSample, reach }) => {
    const opened = await session.open({ query: { width: "400", ...(isSample ? { sample: "midyear" } : {}) } });
    const steps = new PaneSteps(opened.pane, messagesJa);
    // The sample is opened in the place of an empty workbook, and the pane with it.
    if (isSample) {
      await opened.page.waitForFunction(() => globalThis.workbench.tables().length > 0);
      await opened.page.evaluate(() => globalThis.workbench.settled());
      await opened.pane.getByRole("combobox", { name: home.who }).waitFor();
    }
    await reach(opened, steps);
    const text = await stillText(opened.page);
    const texts = saidOn.parse(JSON.parse(readFileSync(keptTexts, "utf8")));
    if (isTakenAnew) {
      mkdirSync(pictures, { recursive: true });
      await opened.page.locator("iframe").screenshot({ path: join(pictures, `${name}.png`) });
      writeFileSync(keptTexts, `${JSON.stringify({ ...texts, [name]: text }, null, 2)}\n`);
    } else {
      expect(text).toBe(texts[name]);
    }
  });
});
