import { describe, expect, test } from "@jest/globals";
import { columnLetters } from "../../../src/core/workbook/address";
import { contractSheets, contractTables } from "../../support/contract-columns";
import { elements } from "../../support/workbook-parts";
import { sharedStrings, sheetPart, tableExtent, writtenPlan } from "../../support/written-plan";

const file = writtenPlan();

describe("the long tables", () => {
  const shown: Readonly<Record<string, readonly string[]>> = { Progress: ["令和4年度"], Goals: ["令和4年度"], Reviews: ["令和4年度"], Discrepancies: ["高", "中"] };

  test("open with a filter of their own, on 対象年度 or on what is sure, and so do no others", async () => {
    const filters = (await file).sheets.flatMap(({ tables }) => tables.flatMap(({ name, xml }) => {
      const [column] = elements(xml, "filterColumn");
      if (column === undefined) return [];
      const header = contractTables.find((table) => table.name === name)?.columns[Number(column.attributes.get("colId"))]?.header;
      return [[name, { header, values: elements(column.inside, "filter").map(({ attributes }) => attributes.get("val")) }] as const];
    }));
    expect(Object.fromEntries(filters)).toEqual(
      Object.fromEntries(Object.entries(shown).map(([name, values]) => [name, { header: name === "Discrepancies" ? "確度" : "年度", values }])),
    );
  });

  test.each(Object.entries(shown))("%s hides exactly the rows its filter leaves out", async (name, values) => {
    const contract = contractTables.find((table) => table.name === name);
    const { xml, tables } = sheetPart(await file, contract?.sheet ?? "");
    const { headerRow, lastRow } = tableExtent(tables[0]?.xml ?? "");
    const letters = columnLetters(contract?.columns.findIndex(({ header }) => header === (name === "Discrepancies" ? "確度" : "年度")) ?? -1);
    const strings = sharedStrings(await file);
    let hidden = 0;
    for (const { attributes, inside } of elements(xml, "row")) {
      const row = Number(attributes.get("r"));
      const cell = elements(inside, "c").find((candidate) => candidate.attributes.get("r") === `${letters}${row}`);
      const isLeftOut = row > headerRow && row <= lastRow && !values.includes(strings[Number(elements(cell?.inside ?? "", "v")[0]?.inside)] ?? "");
      expect({ row, isHidden: attributes.get("hidden") === "1" }).toEqual({ row, isHidden: isLeftOut });
      hidden += isLeftOut ? 1 : 0;
    }
    expect(hidden).toBeGreaterThan(20);
  });
});

describe.each(contractSheets)("the sheet %s", (title) => {
  const part = file.then((parts) => sheetPart(parts, title));
  const isA3 = ["取組一覧", "工程表", "進捗入力", "目標実績", "取りまとめ", "計画変更", "設定"].includes(title);

  test("prints lying on A3 or A4, one page wide, numbered", async () => {
    const { xml } = await part;
    const [setup] = elements(xml, "pageSetup");
    expect([setup?.attributes.get("paperSize"), setup?.attributes.get("orientation"), setup?.attributes.get("fitToWidth")]).toEqual([isA3 ? "8" : "9", "landscape", "1"]);
    expect(elements(xml, "pageSetUpPr")[0]?.attributes.get("fitToPage")).toBe("1");
    expect(elements(xml, "oddFooter")[0]?.inside).toContain("&amp;P / &amp;N");
  });

  test("keeps its headers in sight and on every page", async () => {
    const { xml, tables } = await part;
    const index = contractSheets.indexOf(title);
    const titles = elements((await file).workbook, "definedName").find(({ attributes }) => attributes.get("name") === "_xlnm.Print_Titles" && attributes.get("localSheetId") === String(index));
    const [pane] = elements(xml, "pane");
    const [table] = tables;
    const { headerRow } = tableExtent(table?.xml ?? "");
    const frozen = table === undefined ? undefined : `frozen ${headerRow}`;
    expect(pane === undefined ? undefined : `${pane.attributes.get("state") ?? ""} ${pane.attributes.get("ySplit") ?? ""}`).toBe(frozen);
    if (table !== undefined) expect(titles?.inside).toBe(`${title}!$${headerRow}:$${headerRow}`);
  });

  test("stores a height for each row of its tables, which may grow with entries but not on a sheet of figures", async () => {
    const { xml, tables } = await part;
    for (const table of tables) {
      const { headerRow, lastRow } = tableExtent(table.xml);
      const rows = elements(xml, "row").filter(({ attributes }) => Number(attributes.get("r")) > headerRow && Number(attributes.get("r")) <= lastRow);
      const isFilledLater = ["確認事項", "計画変更", "更新記録"].includes(title);
      if (!isFilledLater) for (const { attributes } of rows) expect(Number(attributes.get("ht"))).toBeGreaterThanOrEqual(16);
      for (const { attributes } of rows) expect(attributes.get("customHeight") ?? null).toBe(title === "KPI指標" ? "1" : null);
    }
  });
});
