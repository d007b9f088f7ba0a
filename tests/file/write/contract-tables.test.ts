import { describe, expect, test } from "@jest/globals";
import { columnLetters } from "../../../src/core/workbook/address";
import { contractTables } from "../../support/contract-columns";
import { elements, unescaped } from "../../support/workbook-parts";
import { sharedStrings, sheetPart, tableExtent, unlockedStyles, writtenPlan } from "../../support/written-plan";

const file = writtenPlan();

const counts: Readonly<Record<string, number>> = {
  ...{ Initiatives: 35, Schedule: 71, Progress: 243, Goals: 75 * 3 + 4, Indicators: 4, Surveys: 12, Reviews: 105 },
  ...{ Findings: 1, Revisions: 10, Discrepancies: 70, UpdateLog: 1, Departments: 17 },
};

describe.each(contractTables.map((table) => [table.name, table] as const))("the table %s", (name, contract) => {
  const part = file.then((parts) => sheetPart(parts, contract.sheet)).then(({ xml, tables }) => ({ sheet: xml, table: tables.find((table) => table.name === name)?.xml ?? "" }));
  const headers = contract.columns.map(({ header }) => header);

  test("has the contract's columns in their order, the headers standing in the cells too", async () => {
    const { sheet, table } = await part;
    expect(elements(table, "tableColumn").map(({ attributes }) => attributes.get("name"))).toEqual(headers);
    const { firstColumn, headerRow } = tableExtent(table);
    const strings = sharedStrings(await file);
    const cells = new Map(elements(sheet, "c").map(({ attributes, inside }) => [attributes.get("r"), elements(inside, "v")[0]?.inside ?? ""]));
    expect(headers.map((_, index) => strings[Number(cells.get(`${columnLetters(firstColumn + index)}${headerRow}`))])).toEqual(headers);
  });

  test("has as many rows as the plan asks for", async () => {
    const { headerRow, lastRow } = tableExtent((await part).table);
    if (counts[name] !== undefined) expect(lastRow - headerRow).toBe(counts[name]);
    expect(lastRow).toBeGreaterThan(headerRow);
  });

  test("unlocks just its entry columns, and puts formulas in just its computed ones", async () => {
    const { sheet, table } = await part;
    const { firstColumn, headerRow, lastRow } = tableExtent(table);
    const unlocked = unlockedStyles(await file);
    const cells = new Map(elements(sheet, "c").map((cell) => [cell.attributes.get("r"), cell]));
    for (const [index, { header, owner }] of contract.columns.entries()) {
      for (let row = headerRow + 1; row <= lastRow; row += 1) {
        const cell = cells.get(`${columnLetters(firstColumn + index)}${row}`);
        const seen = { header, row, isUnlocked: unlocked[Number(cell?.attributes.get("s"))] === true, hasFormula: cell?.inside.includes("<f>") === true };
        expect(seen).toEqual({ header, row, isUnlocked: owner === "E", hasFormula: owner === "C" });
      }
    }
  });

  test("gives a new row the formula of each computed column", async () => {
    const { sheet, table } = await part;
    const { firstColumn, headerRow } = tableExtent(table);
    const cells = new Map(elements(sheet, "c").map((cell) => [cell.attributes.get("r"), cell.inside]));
    for (const [index, column] of elements(table, "tableColumn").entries()) {
      const calculated = elements(column.inside, "calculatedColumnFormula")[0]?.inside ?? null;
      const first = elements(cells.get(`${columnLetters(firstColumn + index)}${headerRow + 1}`) ?? "", "f")[0]?.inside ?? null;
      expect(calculated === null ? null : unescaped(calculated)).toBe(first === null ? null : unescaped(first));
      expect(calculated !== null).toBe(contract.columns[index]?.owner === "C");
    }
  });

  test("has one rule for a column, over all its rows", async () => {
    const { sheet, table } = await part;
    const { firstColumn, headerRow, lastRow } = tableExtent(table);
    const rules = elements(sheet, "dataValidation").map(({ attributes }) => attributes.get("sqref"));
    for (const [index, { owner, header }] of contract.columns.entries()) {
      const letters = columnLetters(firstColumn + index);
      const own = rules.filter((range) => new RegExp(`^${letters}\\d`, "u").test(range ?? "") && range?.includes(":") === true);
      expect({ header, own }).toEqual({ header, own: owner === "E" ? [`${letters}${headerRow + 1}:${letters}${lastRow}`] : [] });
    }
  });

  test("colours whole columns by rules that bear the mark", async () => {
    const { sheet, table } = await part;
    const { headerRow, lastRow } = tableExtent(table);
    for (const { attributes, inside } of elements(sheet, "conditionalFormatting")) {
      for (const range of (attributes.get("sqref") ?? "").split(" ")) expect(range).toMatch(new RegExp(`^[A-Z]+${headerRow + 1}:[A-Z]+${lastRow}$`, "u"));
      for (const { inside: formula } of elements(inside, "formula")) expect(unescaped(formula)).toMatch(/\+N\("plan:rule"\)$/u);
    }
  });
});
