import { statSync } from "node:fs";
import { join } from "node:path";
import { sheetTitles } from "../../../src/core/contract/sheet-titles";
import { messagesJa } from "../../../src/taskpane/messages/messages.ja";
import { projectRoot } from "../house/project-root";
import { launchBrowser } from "./launch-browser";
import { openWorkbench } from "./open-workbench";
import { PaneSteps } from "./pane-steps";
import { servedWorkbench } from "./served-workbench";
import { tableAddress, typeInSight } from "./workbench-cells";

// `npx tsx tests/support/browser/take-picture.ts`: the picture of the pane beside the sheets that README.md begins with, as it is now.
const picture = join(projectRoot, "assets/readme/pane.png");
/** A picture heavier than this is none for a page that is read in passing. */
const mostBytes = 200 * 1024;

void take();

async function take(): Promise<void> {
  const [server, browser] = await Promise.all([servedWorkbench(), launchBrowser()]);
  const { page, pane, close } = await openWorkbench(browser, server.address, { context: { colorScheme: "light", viewport: { width: 1200, height: 600 } } });
  const steps = new PaneSteps(pane);
  await steps.usable();
  await steps.press(messagesJa.firstRun.start);
  await steps.make();
  await typeInSight(page, sheetTitles.initiatives, await tableAddress(page, "Initiatives", "取組名", 3), "女性職員の活躍の推進");
  await steps.press(messagesJa.lookAgain);
  // Away and back: what was told of the making is gone.
  await steps.openPage("home");
  await steps.openPage("update");
  await steps.read(messagesJa.update.overwritten(1));
  await page.screenshot({ path: picture, animations: "disabled" });
  await close();
  await browser.close();
  await server.stop();
  const { size } = statSync(picture);
  process.stdout.write(`${picture}: ${Math.ceil(size / 1024)} KB\n`);
  if (size > mostBytes) process.exitCode = 1;
}
