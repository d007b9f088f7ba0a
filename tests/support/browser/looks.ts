import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { accessibilityViolations } from "./accessibility";
import { atRest } from "./at-rest";
import { cutOff } from "./cut-off";
import { paneFrame } from "./pane-frame";

/** Where pictures go; none are taken without it. */
const pictures = process.env["SCREENSHOTS"] ?? null;

/** What is wrong with the pane as it stands, for anybody who reads or works it; `name` also names its picture. */
export async function faultsInSight(page: Page, name: string): Promise<readonly string[]> {
  const faults = [...(await accessibilityViolations(page)), ...(await cutOff(page))];
  if (pictures !== null) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
  return faults.map((fault) => `${name}: ${fault}`);
}

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

const widths = [350, 600];

/** Until the pane is drawn anew, and its colours have stopped changing. */
const drawn = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => ${atRest})`;

/** What is wrong with the pane as it stands, in light, dark and high contrast, narrow and wide: the colours change and the pane's edge is drawn while it is open. */
export async function faultsInEveryLook(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [theme, media] of Object.entries(themes)) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.evaluate(`document.querySelector("iframe").style.width = "${width}px"`);
      await paneFrame(page).evaluate(drawn);
      faults.push(...(await faultsInSight(page, `${name}-${theme}-${width}`)));
    }
  }
  return faults;
}
