import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { surveysTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { CellValue } from "../../src/core/workbook/cell";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { attainmentAnswer as answer } from "../support/attainment-answer";
import { english } from "../support/memory-terminal";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";

const { actual, state, positive } = surveysTable;
const surveys: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  "R3-認知度": { [actual]: 0.5505 },
  "R4-認知度": { [actual]: 0.788 },
  "R5-認知度": { [actual]: 0.99 },
  "R3-キャリア意識": { [surveysTable.answered]: 2000, [positive]: 1800 },
  "R4-キャリア意識": { [state]: "未実施", [actual]: 0.95 },
  "R3-やりがい": { [actual]: 0.842 },
  "R4-やりがい": { [actual]: 0.843 },
  "R4-誇り": { [state]: "集計中" },
};
const rows = Object.entries(surveys).map(([key, cells]) => ({ table: surveysTable.name, key, cells }));

const filled = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows }).then((workbook) => fileOf(workbook.state));

describe("attainment", () => {
  test("as JSON has exactly the shape of the contract", async () => {
    const { code, output, errors } = await answer(await filled, ["--format", "json"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const none = { state: null, actual: null };
    expect(JSON.parse(output)).toEqual({
      targetYear: "R4",
      indicators: [
        {
          id: "認知度", kind: "reach", baseline: 57.5, target: 100,
          years: { R3: { state: "実施", actual: 55.1 }, R4: { state: "実施", actual: 78.8 }, R5: { state: "実施", actual: 99 } },
          latest: { year: "R4", actual: 78.8, difference: 21.3, rate: 50.1, judgement: "計画期間中" },
        },
        {
          id: "キャリア意識", kind: "reachOrExceed", baseline: 84.1, target: 90,
          years: { R3: { state: "実施", actual: 90 }, R4: { state: "未実施", actual: null }, R5: none },
          latest: { year: "R3", actual: 90, difference: 5.9, rate: 100, judgement: "達成" },
        },
        {
          id: "やりがい", kind: "maintain", baseline: 84.3, target: 84.3,
          years: { R3: { state: "実施", actual: 84.2 }, R4: { state: "実施", actual: 84.3 }, R5: none },
          latest: { year: "R4", actual: 84.3, difference: 0, rate: null, judgement: "達成" },
        },
        {
          id: "誇り", kind: "maintain", baseline: 88.6, target: 88.6,
          years: { R3: none, R4: { state: "集計中", actual: null }, R5: none },
          latest: { year: null, actual: null, difference: null, rate: null, judgement: "集計中" },
        },
      ],
      items: [
        { item: "①方針の認知度", judgement: "計画期間中" },
        { item: "②キャリア意識", judgement: "達成" },
        { item: "③仕事のやりがい等の意識", judgement: "一部達成" },
      ],
    });
  });

  test("as text has a line for each figure and each item, also when people renamed the sheets", async () => {
    const { code, output, errors } = await answer(withRenamedSheets(await filled));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const lines = output.trimEnd().split("\n");
    expect(lines[0]).toContain("R4");
    expect(lines.find((line) => line.startsWith("認知度"))).toMatch(/57\.5%\s+100\.0%\s+R4\s+78\.8%\s+\+21\.3\s+50\.1%\s+計画期間中$/u);
    expect(lines.find((line) => line.startsWith("やりがい"))).toMatch(/84\.3%\s+84\.3%\s+R4\s+84\.3%\s+0\.0\s+―\s+達成$/u);
    expect(lines.find((line) => line.startsWith("誇り"))).toMatch(/―\s+―\s+―\s+―\s+集計中$/u);
    expect(lines.slice(-3)).toEqual(["①方針の認知度: 計画期間中", "②キャリア意識: 達成", "③仕事のやりがい等の意識: 一部達成"]);
  });

  test("of a workbook nobody has filled in has no figures, and says 未入力", async () => {
    const blank = await fileOf(planWorkbook({ plan: sendai2021, targetYear: 2021, createdOn: "2021-04-01" }));
    const { code, output } = await answer(blank, ["--format=json"]);
    expect(code).toBe(0);
    const none = { state: null, actual: null };
    expect(JSON.parse(output)).toMatchObject({
      targetYear: "R3",
      indicators: Array.from({ length: 4 }, () => ({
        years: { R3: none, R4: none, R5: none },
        latest: { year: null, actual: null, difference: null, rate: null, judgement: "未入力" },
      })),
    });
    const inEnglish = await answer(blank, [], english);
    expect(inEnglish.output).toContain("Latest actual");
    expect(inEnglish.output).not.toContain("基準値");
  });

  test("refuses a workbook of a plan it does not know, and one of a newer layout", async () => {
    const unknown = await fileOf(planWorkbook({ plan: hoshimori2026, targetYear: 2026, createdOn: "2026-04-01" }));
    for (const [bytes, said] of [[unknown, "知らない計画（hoshimori-2026）"], [withSchema(unknown, 2), "新しい様式（2）"]] as const) {
      const { code, output, errors } = await answer(bytes);
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors).toMatch(new RegExp(`^[^\\n]*計画\\.xlsx[^\\n]*${said}[^\\n]*\\n$`, "u"));
    }
  });
});

function withPart(bytes: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(edit(strFromU8(parts[name] ?? new Uint8Array(0)))) });
}

function withRenamedSheets(bytes: Uint8Array): Uint8Array {
  return withPart(bytes, "xl/workbook.xml", (xml) => xml.replace('name="調査実績"', 'name="アンケート"').replace('name="表紙"', 'name="はじめに"').replaceAll("'表紙'!", "'はじめに'!"));
}

function withSchema(bytes: Uint8Array, schema: number): Uint8Array {
  return withPart(bytes, "docProps/custom.xml", (xml) => xml.replace(">1<", `>${schema}<`));
}
