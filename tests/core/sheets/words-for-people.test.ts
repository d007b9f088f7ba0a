import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { sheetTitles } from "../../../src/core/contract/sheet-titles";
import { planYears } from "../../../src/core/plan/plan-years";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import type { DesiredSheet } from "../../../src/core/workbook/desired-state";

const sheetsIn = (targetYear: number): readonly DesiredSheet[] => planWorkbook({ plan: sendai2021, targetYear, createdOn: "2022-05-01" }).sheets;

/** All that a sheet says: texts of cells and of tables, and what drop-downs explain. */
function textsOf({ cells, tables }: DesiredSheet): string[] {
  const values = [...cells.map(({ value }) => value), ...tables.flatMap(({ rows, columns }) => [...columns.map(({ header }) => header), ...rows.flatMap((row) => row.values)])];
  return values.filter((value) => typeof value === "string");
}

describe("the sheets", () => {
  test("speak to the people of a city, not to those who wrote the program", () => {
    const words = /実装|取込|OCR|<[a-z]|コマンド|同義語表|別色|スキーマ|パース|デフォルト|null/;
    expect(sheetsIn(2022).flatMap(textsOf).filter((text) => words.test(text))).toEqual([]);
  });

  test("say nothing in the cover's guide that changing 対象年度 would make untrue", () => {
    const guides = planYears(sendai2021).map((year) => sheetsIn(year).filter(({ title }) => title === sheetTitles.cover).flatMap(textsOf).filter((text) => /^[①-④]/.test(text)));
    expect(guides[0]).toHaveLength(4);
    expect(new Set(guides.map((guide) => guide.join("\n"))).size).toBe(1);
  });
});
