import { describe, expect, test } from "@jest/globals";
import { browserSession } from "../support/browser/browser-session";
import { PaneSteps } from "../support/browser/pane-steps";

const session = browserSession();

describe("the workbench's page", () => {
  test("loads the pane again once the add-in was built anew, and says so", async () => {
    const { page, pane } = await session.open();
    await new PaneSteps(pane).usable();
    // As the server tells it, once; the browser asks again only much later.
    await page.route("**/workbench/builds", (route) => route.fulfill({ contentType: "text/event-stream", body: "retry: 600000\ndata: add-in\n\n" }));
    await page.reload();
    await page.getByText("アドインが新しくなったため、作業ウィンドウを開き直しました。").waitFor();
    await new PaneSteps(page.frameLocator("iframe")).usable();
    expect(await page.locator("iframe").count()).toBe(1);
  });

  test("offers in its menus only what the workbook behind follows, and carries that out", async () => {
    const { page, pane } = await session.open();
    await new PaneSteps(pane).usable();
    for (const [address, text] of [["A1", "一行目"], ["A2", "二行目"]] as const) await page.evaluate(([at, typed]) => globalThis.workbench.type("Sheet1", at, typed), [address, text] as const);
    await page.evaluate(() => globalThis.workbench.settled());
    const { y } = await page.evaluate(() => globalThis.workbench.placeOf("Sheet1", "A1"));
    const grid = await page.locator(".grid").boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 20, y, { button: "right" });
    const remove = page.getByText("選択した行を削除");
    await remove.waitFor();
    for (const refused of ["行を非表示", "行の高さ", "固定", "保護"]) expect(await page.getByText(refused).count()).toBe(0);
    await remove.click();
    await page.waitForFunction(() => globalThis.workbench.cells("Sheet1")["A1"]?.value === "二行目");
    expect(await page.evaluate(() => Object.keys(globalThis.workbench.cells("Sheet1")))).toEqual(["A1"]);
  });
});
