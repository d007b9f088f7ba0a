import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { revisionsTable, surveysTable } from "../../src/core/contract/tables";
import { workbookNames } from "../../src/core/contract/workbook-names";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { CellValue } from "../../src/core/workbook/cell";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { english, type Session, session } from "../support/memory-terminal";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { withTemporaryFolder } from "../support/office/temporary-folder";
import { type TypedRow, withField } from "../support/typed-rows";

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

/** What `attainment` answers for a file of these bytes, named 計画.xlsx. */
function answer(bytes: Uint8Array, words: readonly string[] = [], terminal: Parameters<typeof session>[1] = {}): Promise<Session> {
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, "計画.xlsx");
    await writeFile(file, bytes);
    const answered = await session(["attainment", file, ...words], terminal);
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
    return answered;
  });
}

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

  test.each<[string, typeof surveys, RegExp, number]>([
    ["57.5 for 57.5%", { "R3-認知度": { [actual]: 57.5 } }, /^実績値か人数が.*（R3-認知度）/u, 1],
    ["a text for a figure", { "R3-認知度": { [actual]: "60%" }, "R4-誇り": { [actual]: "不明" } }, /（R3-認知度、R4-誇り）/u, 1],
    ["more who agreed than who answered", { "R5-誇り": { [surveysTable.answered]: 10, [positive]: 11 } }, /（R5-誇り）/u, 1],
    ["a word for a survey that was not held", { "R3-認知度": { [state]: "未実施", [actual]: "なし" } }, /^$/u, 0],
    ["blanks alone, which are nothing", { "R3-認知度": { [actual]: "　 " } }, /^$/u, 0],
  ])("says what it could not use, and ends with 1 where the data are wrong: %s", async (_, typed, said, wanted) => {
    const typedRows = Object.entries(typed).map(([key, cells]) => ({ table: surveysTable.name, key, cells }));
    const bytes = await fileOf((await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: typedRows })).state);
    const { code, output, errors } = await answer(bytes, ["--format", "json"]);
    expect(code).toBe(wanted);
    expect(errors).toMatch(said);
    expect(JSON.parse(output)).toMatchObject({ targetYear: "R4" });
  });

  test("says which survey ids stand twice, and which were changed or are gone", async () => {
    const state = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
    const key = (from: string, to: string): Promise<Uint8Array> => fileOf(withKey(state, from, to));
    const twice = await answer(await key("R4-認知度", "R3-認知度"));
    expect(twice.errors).toContain("調査実績IDが変わっているため、年度と指標で行を見分けました（R4-認知度）");
    expect(twice.code).toBe(0);
    const both = await answer(await fileOf(withKey(state, "R4-認知度", "R3-認知度", { [surveysTable.year]: "令和3年度" })));
    expect(both.code).toBe(1);
    expect(both.errors).toContain("調査実績IDが重複しているため、値を使っていません（R3-認知度）");
    expect(both.errors).toContain("調査実績の行が見つからないため、未入力として扱いました（R4-認知度）");
    const inEnglish = await answer(await key("R4-認知度", "壊れた"), [], english);
    expect(inEnglish.code).toBe(0);
    expect(inEnglish.errors).toContain("told by year and indicator (R4-認知度)");
  });

  test.each(["令和6年度", "令和2年度", "令和４年度", "来年度", " 令和4年度"])("takes the plan's last year where the cover's 対象年度 is 「%s」, and says so", async (typed) => {
    const state = withField(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" }), workbookNames.targetYear, typed);
    const { code, output, errors } = await answer(await fileOf(state), ["--format", "json"]);
    expect(code).toBe(0);
    expect(errors).toMatch(/^表紙の「対象年度」が読めないか計画の年度でないため、計画の最終年度（R5）で集計しました。.*\n$/u);
    expect(JSON.parse(output)).toMatchObject({ targetYear: "R5" });
  });

  test("counts apart the revisions it applied and those that fit nothing in the plan", async () => {
    const revision = (key: string, item: string, after: CellValue, fromYear = "令和4年度"): TypedRow => ({ table: revisionsTable.name, key, cells: { 対象: "KPI指標", 適用年度: fromYear, 対象ID: "誇り", 項目: item, 変更後: after } });
    const typedRows = [revision("1", "目標値", 0.9), revision("2", "目標値", 90), revision("3", "題", "誇らしさ"), revision("4", "目標値", 0.95, "令和5年度")];
    const bytes = await fileOf((await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: typedRows })).state);
    const { code, errors } = await answer(bytes);
    expect(code).toBe(0);
    expect(errors).toMatch(/^計画変更1件を反映[^\n]*\n計画変更のうち2件は[^\n]*\n$/u);
    expect((await answer(bytes, [], english)).errors).toMatch(/include 1 revision.*\n2 revision\(s\) of the plan name no row/u);
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

/** A state whose survey row bears another id, and other plan texts too. */
function withKey(state: DesiredState, from: string, to: string, texts: TypedRow["cells"] = {}): DesiredState {
  const changed: TypedRow["cells"] = { [surveysTable.key]: to, ...texts };
  const row = (headers: readonly string[], values: readonly CellValue[]): CellValue[] => values.map((value, position) => changed[headers[position] ?? ""] ?? value);
  const sheets = state.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((one) => (table.name === surveysTable.name && one.key === from ? { ...one, values: row(table.columns.map(({ header }) => header), one.values) } : one)),
    })),
  }));
  return { ...state, sheets };
}

function withSchema(bytes: Uint8Array, schema: number): Uint8Array {
  return withPart(bytes, "docProps/custom.xml", (xml) => xml.replace(">1<", `>${schema}<`));
}
