import type { Page } from "playwright-core";
import { atRest } from "./at-rest";
import { paneFrame } from "./pane-frame";

/** How long the pane has to say the same, in milliseconds. */
const stillness = 1_500;

/** What the pane says once it has said the same for a while; times of day and today's date are left out, which differ from run to run. */
export async function stillText(page: Page): Promise<string> {
  let [text, since] = ["", Date.now()];
  while (Date.now() - since < stillness) {
    await page.waitForTimeout(200);
    const now = await paneFrame(page).locator("body").innerText();
    if (now !== text) [text, since] = [now, Date.now()];
  }
  await paneFrame(page).evaluate(atRest);
  return text.replace(/\d{1,2}:\d{2}(?::\d{2})?/gu, "hh:mm").replaceAll(new Intl.DateTimeFormat("ja-JP", { timeZone: "Asia/Tokyo" }).format(new Date()), "today");
}
