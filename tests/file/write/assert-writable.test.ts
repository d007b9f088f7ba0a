import { describe, expect, test } from "@jest/globals";
import type { DesiredState } from "../../../src/core/workbook/desired-state";
import type { ValidationRule } from "../../../src/core/workbook/validation-rule";
import { assertWritable } from "../../../src/file/write/assert-writable";
import { fileOf } from "../../support/filled-workbook";
import { oneTableState, textColumn, textRow } from "../../support/one-table-state";

const rule: ValidationRule = { kind: "text", maximum: 10, prompt: null, error: { title: "誤り", text: "短く" } };
const at = { row: 0, column: 0 };

/** What Excel would repair or refuse, and a word of what we say of it. */
const broken: readonly (readonly [string, DesiredState, string])[] = [
  ["two sheets whose titles differ in case alone", { ...oneTableState(), sheets: ["Kpi", "KPI"].flatMap((title) => oneTableState({ sheet: { title, tables: [] } }).sheets) }, "sheet titles"],
  ["a sheet title of 32 characters", oneTableState({ sheet: { title: "あ".repeat(32) } }), "sheet title"],
  ["a sheet title with a colon", oneTableState({ sheet: { title: "4:5" } }), "sheet title"],
  ["a table and a name that are called the same", oneTableState({ state: { names: [{ name: "NUMBERS", sheet: "表", first: at, last: at, label: { text: "番号", cells: "right" } }] } }), "names of tables and cells"],
  ["a table name with a space", oneTableState({ table: { name: "My Numbers" } }), "a name Excel takes"],
  ["a table name that is an address", oneTableState({ table: { name: "R5" } }), "a name Excel takes"],
  ["two headers that differ in case alone", oneTableState({ table: { columns: [{ ...textColumn, header: "Id" }, { ...textColumn, header: "ID" }], rows: [] } }), "headers of Numbers"],
  ["two rows of one id", oneTableState({ table: { rows: [textRow("一"), textRow("一")] } }), "ids of Numbers"],
  ["a row with a value too few", oneTableState({ table: { rows: [{ ...textRow("一"), values: [] }] } }), "a value for each column"],
  ["a text of 32,768 characters", oneTableState({ table: { rows: [{ ...textRow("一"), values: ["あ".repeat(32_768)] }] } }), "fit a cell"],
  ["a number that is none", oneTableState({ table: { rows: [{ ...textRow("一"), values: [Number.NaN] }] } }), "finite"],
  ["a formula of 8,193 characters", oneTableState({ table: { columns: [{ ...textColumn, owner: "computed", formula: `"${"あ".repeat(8_191)}"` }] } }), "short enough"],
  ["an error title of 33 characters", oneTableState({ table: { columns: [{ ...textColumn, validation: { ...rule, error: { title: "あ".repeat(33), text: "短く" } } }] } }), "error message"],
  ["an error text of 226 characters", oneTableState({ table: { columns: [{ ...textColumn, validation: { ...rule, error: { title: "誤り", text: "あ".repeat(226) } } }] } }), "error message"],
  ["a prompt of 256 characters", oneTableState({ table: { columns: [{ ...textColumn, validation: { ...rule, prompt: { title: "番号", text: "あ".repeat(256) } } }] } }), "prompt"],
  ["a field whose error text is too long", oneTableState({ sheet: { cells: [{ at, owner: "entry", value: null, format: {}, validation: { ...rule, error: { title: "誤り", text: "あ".repeat(226) } } }] } }), "error message"],
  ["a property of 201 characters", oneTableState({ state: { properties: new Map([["plan.id", "あ".repeat(201)]]) } }), "property plan.id"],
];

describe("a state that Excel would have to repair is a mistake of ours, told before anything is written:", () => {
  test.each(broken)("%s", (_, state, said) => {
    expect(() => assertWritable(state)).toThrow(said);
  });

  test("the writer asks first", async () => {
    await expect(fileOf(oneTableState({ sheet: { title: "4:5" } }))).rejects.toThrow("sheet title");
  });
});

test("what stands just within Excel's bounds is written", () => {
  const columns = [
    { ...textColumn, header: "番号", validation: { ...rule, error: { title: "あ".repeat(32), text: "あ".repeat(225) }, prompt: { title: "あ".repeat(32), text: "あ".repeat(255) } } },
    { ...textColumn, header: "式", owner: "computed" as const, formula: `"${"あ".repeat(8_190)}"` },
  ];
  const rows = [{ ...textRow("一"), values: ["あ".repeat(32_767), ""] }];
  const state = oneTableState({ sheet: { title: "あ".repeat(31) }, table: { columns, rows }, state: { properties: new Map([["plan.id", "あ".repeat(200)]]) } });
  expect(() => assertWritable(state)).not.toThrow();
});
