import { describe, expect, test } from "@jest/globals";
import { progressTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { typedTextIn } from "../../src/core/entries/cell-reading";
import { emptyCell } from "../../src/core/workbook/cell";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { difference } from "../../src/core/workbook/diff";
import { awkwardEntries } from "../support/awkward-entries";
import { fileOf, filledWorkbook, type Filling } from "../support/filled-workbook";
import { computedCells, disagreements } from "../support/office/computed-cells";
import { readFileSnapshot } from "../support/office/read-file";
import { tableCell } from "../support/office/table-cell";
import { hoshimori2026 } from "../support/plans/hoshimori-2026";
import { smallPlan } from "../support/plans/small-plan";
import { randomRows } from "../support/random-rows";
import { entriesFound, snapshotOf } from "../support/typed-entries";

const blank = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
const emptiest = smallPlan({ baselineYear: 2020, firstYear: 2021, lastYear: 2021 });

const fillings: readonly (readonly [string, Filling])[] = [
  ["the shipped plan", { plan: sendai2021, targetYear: 2022, asOf: "2022-05-01" }],
  ["the shipped plan full of entries", { plan: sendai2021, targetYear: 2023, asOf: null, rows: randomRows(blank, 41) }],
  ["a plan of another city", { plan: hoshimori2026, targetYear: 2027, asOf: "2027-05-01" }],
  ["a plan whose tables are empty", { plan: emptiest, targetYear: 2021, asOf: null }],
];

describe.each(fillings)("a file written of %s and read back", (_, filling) => {
  const made = filledWorkbook(filling);
  const snapshot = made.then(({ state }) => fileOf(state)).then(readFileSnapshot);

  test("leaves nothing to change", async () => {
    expect(difference((await made).state, await snapshot).changes).toEqual([]);
  });

  test("holds the same entries", async () => {
    const { state, entries } = await made;
    expect(entriesFound(state, await snapshot)).toEqual(entries);
  });

  test("holds the same cells, tables, names and properties as the workbook in memory", async () => {
    const { sheets, tables, names, properties, dateSystem } = await snapshotOf((await made).state);
    const found = await snapshot;
    expect(found.dateSystem).toBe(dateSystem);
    expect(found.names).toEqual(names);
    expect(found.properties).toEqual(properties);
    expect(found.tables.map(({ name, sheet, place, headers, validations, conditionalFormats }) => ({ name, sheet, place, headers, validations, conditionalFormats }))).toEqual(
      tables.map(({ name, sheet, place, headers, validations, conditionalFormats }) => ({ name, sheet, place, headers, validations, conditionalFormats })),
    );
    expect(found.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  });

  test("keeps the result beside every formula, for programs that do not calculate", async () => {
    const { state } = await made;
    expect(computedCells(state).length).toBeGreaterThan(0);
    expect(disagreements(state, await snapshot)).toEqual([]);
  });
});

test("writing the same twice gives the same bytes, and another year other bytes", async () => {
  const written = async (targetYear: number): Promise<Buffer> => Buffer.from(await fileOf(planWorkbook({ plan: hoshimori2026, targetYear, createdOn: "2026-05-01" })));
  const once = await written(2026);
  expect(once.equals(await written(2026))).toBe(true);
  expect(once.equals(await written(2027))).toBe(false);
});

describe("a text that looks like something else", () => {
  const typed = awkwardEntries(blank);
  const snapshot = filledWorkbook({ plan: sendai2021, targetYear: 2023, asOf: null, rows: typed }).then(({ state }) => fileOf(state)).then(readFileSnapshot);

  test.each(typed.map((row) => [JSON.stringify(row.text).slice(0, 30), row] as const))("is written and read as just that text: %s", async (_, { key, text }) => {
    const found = tableCell(await snapshot, progressTable.name, key, progressTable.result);
    expect(found.formula).toBeNull();
    expect(found.value).toBe(text);
    // The next year's row repeats it as the result of a formula; blanks alone say nothing.
    const next = tableCell(await snapshot, progressTable.name, key.replace("R3-", "R4-"), progressTable.lastYear);
    expect(next.formula).not.toBeNull();
    expect(next.value).toBe(typedTextIn({ ...emptyCell, value: text }) ?? "");
  });
});
