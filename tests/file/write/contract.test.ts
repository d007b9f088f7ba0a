import { describe, expect, test } from "@jest/globals";
import { contractSheets, contractTables } from "../../support/contract-columns";
import { elements, unescaped } from "../../support/workbook-parts";
import { sheetPart, unlockedStyles, writtenPlan } from "../../support/written-plan";

const file = writtenPlan();

describe("the written workbook", () => {
  test("has the contract's sheets, in its order", async () => {
    expect((await file).sheets.map(({ title }) => title)).toEqual(contractSheets);
  });

  test("has the contract's tables on their sheets, and no other", async () => {
    const found = (await file).sheets.flatMap(({ title, tables }) => tables.map(({ name }) => ({ sheet: title, name })));
    expect(found).toEqual(contractTables.map(({ sheet, name }) => ({ sheet, name })));
  });

  test("has the contract's names", async () => {
    const names = elements((await file).workbook, "definedName").map(({ attributes, inside }) => [attributes.get("name") ?? "", inside] as const);
    const ours = new Map(names.filter(([name]) => !name.startsWith("_xlnm.")));
    expect(["TargetYear", "AsOfDate", "ReportDue", "Contact"].map((name) => ours.get(name))).toEqual(["'表紙'!$C$5", "'表紙'!$C$6", "'表紙'!$C$7", "'表紙'!$C$8"]);
    for (const reference of ours.values()) expect(reference).toMatch(/^'(表紙|設定)'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/u);
  });

  test("says what it is in custom properties of plain text, at most 200 characters each", async () => {
    const properties = elements((await file).parts["docProps/custom.xml"] ?? "", "property").map(({ attributes, inside }) => [attributes.get("name"), elements(inside, "vt:lpwstr")[0]?.inside ?? ""] as const);
    expect(properties.map(([name]) => name)).toEqual(["plan.schema", "plan.id", "plan.revision", "plan.fingerprint"]);
    expect(new Map(properties).get("plan.schema")).toBe("1");
    expect(new Map(properties).get("plan.id")).toBe("sendai-2021");
    for (const [, value] of properties) {
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(200);
    }
  });

  test("protects only the four sheets people do not fill in, without a password", async () => {
    const isProtected = (await file).sheets.filter(({ xml }) => xml.includes("<sheetProtection"));
    expect(isProtected.map(({ title }) => title)).toEqual(["表紙", "KPI指標", "達成状況", "更新記録"]);
    for (const { xml } of isProtected) expect([...(elements(xml, "sheetProtection")[0]?.attributes.keys() ?? [])].join()).not.toMatch(/password|hash|salt/iu);
  });

  test("lets people type in the fields of the cover alone there", async () => {
    const unlocked = unlockedStyles(await file);
    const open = elements(sheetPart(await file, "表紙").xml, "c").filter(({ attributes }) => unlocked[Number(attributes.get("s"))] === true);
    // Two more show the colour of such a field in the legend.
    expect(open.map(({ attributes }) => attributes.get("r"))).toEqual(expect.arrayContaining(["C5", "C6", "C7", "C8"]));
    expect(open.length).toBeLessThanOrEqual(5);
  });

  test("merges no cells, and puts no filter over a sheet that has tables", async () => {
    for (const { xml } of (await file).sheets) {
      expect(xml).not.toContain("<mergeCell");
      expect(xml).not.toContain("<autoFilter");
    }
  });

  test("draws a chart for each indicator from cells right of what is printed", async () => {
    const { charts, xml } = sheetPart(await file, "KPI指標");
    expect(charts).toHaveLength(4);
    const ranges = charts.flatMap((chart) => elements(chart, "c:f").map(({ inside }) => unescaped(inside)));
    expect(new Set(ranges).size).toBe(4 * 4);
    for (const range of ranges) expect(range).toMatch(/^'KPI指標'!\$[R-U]\$\d+:\$[R-U]\$\d+$/u);
    const missing = elements(xml, "c").filter(({ inside }) => inside.includes("<v>#N/A</v>"));
    expect(missing).toHaveLength(4 * 3);
    for (const { attributes } of missing) expect(attributes.get("t")).toBe("e");
  });

  test("links every sheet from the cover, and each sheet back to it", async () => {
    const links = async (title: string): Promise<string[]> => elements(sheetPart(await file, title).xml, "hyperlink").map(({ attributes }) => attributes.get("location") ?? "");
    expect(await links("表紙")).toEqual(contractSheets.slice(1).map((title) => `'${title}'!A1`));
    for (const title of contractSheets.slice(1)) expect(await links(title)).toEqual(["'表紙'!A1"]);
    expect((await file).parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "").not.toContain("External");
  });
});
