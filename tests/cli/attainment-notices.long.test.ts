import { describe, expect, test } from "@jest/globals";
import { revisionsTable, surveysTable } from "../../src/core/contract/tables";
import { workbookNames } from "../../src/core/contract/workbook-names";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import type { CellValue } from "../../src/core/workbook/cell";
import type { DesiredState } from "../../src/core/workbook/desired-state";
import { attainmentAnswer as answer } from "../support/attainment-answer";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { english } from "../support/memory-terminal";
import { type TypedRow, withField } from "../support/typed-rows";

const { actual, state, positive } = surveysTable;

describe("attainment", () => {
  test.each<[string, Readonly<Record<string, Readonly<Record<string, CellValue>>>>, RegExp, number]>([
    ["57.5 for 57.5%", { "R3-認知度": { [actual]: 57.5 } }, /^実績値か人数が.*（R3-認知度）/u, 1],
    ["a text for a figure", { "R3-認知度": { [actual]: "60%" }, "R4-誇り": { [actual]: "不明" } }, /（R3-認知度、R4-誇り）/u, 1],
    ["more who agreed than who answered", { "R5-誇り": { [surveysTable.answered]: 10, [positive]: 11 } }, /（R5-誇り）/u, 1],
    ["a word for a survey that was not held", { "R3-認知度": { [state]: "未実施", [actual]: "なし" } }, /^$/u, 0],
    ["a state that is none of the list's, beside a figure", { "R4-認知度": { [state]: "評価困難（設問変更）", [actual]: 0.9 } }, /^実績値か人数が.*調査の状況.*（R4-認知度）/u, 1],
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
});

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
