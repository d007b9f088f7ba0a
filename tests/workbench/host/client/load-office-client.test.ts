import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { knownVersion, loadOfficeClient } from "../../../../src/workbench/host/client/load-office-client";
import { HostExcel } from "../../../../src/workbench/host/host-excel";
import { batch, codeOf, openedHost } from "../opened-host";

describe("the undocumented bridge of the Office.js client", () => {
  test("was tried with the version that package.json pins", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"));
    expect(manifest).toMatchObject({ devDependencies: { "@microsoft/office-js": knownVersion } });
  });

  test("is there: the client can be tied to a host, and speaks to it", async () => {
    expect(() => loadOfficeClient(new HostExcel())).not.toThrow();
    const sheets = await batch((context) => context.workbook.worksheets.load("items/name"));
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("gives errors that are errors of this program", async () => {
    openedHost();
    const failed = batch((context) => context.workbook.worksheets.getItem("nowhere").load("name"));
    await expect(failed).rejects.toBeInstanceOf(Error);
    await expect(failed).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  test("keeps hosts apart: a new client speaks to its own host only", async () => {
    const first = openedHost();
    await batch((context) => context.workbook.worksheets.add("一"));
    const second = openedHost();
    await batch((context) => context.workbook.worksheets.add("二"));
    expect(first.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "一"]);
    expect(second.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "二"]);
  });
});

describe("the client's context", () => {
  test("grants the requirement sets of the host's level and no higher", () => {
    openedHost();
    const { requirements } = Office.context;
    expect(["1.1", "1.9", "1.14", "1.15", "1.17"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, true, true, false, false]);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
  });

  test("lets the client refuse a member above that level before it is sent", async () => {
    const host = openedHost({ settings: { excelApi: "1.7" } });
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.clear())).toBe("ApiNotFound");
    expect(host.syncCount).toBe(0);
  });

  test("says the language of the surface", () => {
    openedHost({ settings: { displayLanguage: "en-US" } });
    expect(Office.context.displayLanguage).toBe("en-US");
  });
});

describe("a member that is not written", () => {
  test("fails by class and name, whether asked for, set or called", async () => {
    openedHost();
    await expect(batch((context) => context.workbook.comments.load("items"))).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Workbook.Comments") });
    await expect(batch((context) => { context.workbook.worksheets.getItem("Sheet1").standardWidth = 3; })).rejects.toMatchObject({ message: expect.stringContaining("Worksheet.StandardWidth") });
    await expect(batch((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1").getImage())).rejects.toMatchObject({ message: expect.stringContaining("Range.GetImage") });
  });

  test("is not found among inherited names", async () => {
    openedHost();
    await expect(batch((context) => context.workbook.worksheets.load("items/constructor"))).rejects.toMatchObject({ message: expect.stringContaining("Worksheet.Constructor") });
    await expect(batch((context) => context.workbook.worksheets.load("items/__proto__"))).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
