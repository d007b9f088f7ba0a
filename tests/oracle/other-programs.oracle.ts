import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { indicatorsTable, progressTable, surveysTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { addressText, rangeText } from "../../src/core/workbook/address";
import { difference } from "../../src/core/workbook/diff";
import { fileOf, filledWorkbook } from "../support/filled-workbook";
import { awkwardEntries } from "../support/awkward-entries";
import { computedCells } from "../support/office/computed-cells";
import { recalculated, savedAgain } from "../support/office/libreoffice";
import { openpyxlReading, savedByOpenpyxl } from "../support/office/openpyxl";
import { readFileSnapshot } from "../support/office/read-file";
import { tableCell } from "../support/office/table-cell";
import { randomRows } from "../support/random-rows";
import { entriesFound } from "../support/typed-entries";

const blank = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" });
const rows = randomRows(blank, 21);
const filled = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: "2022-05-01", rows });
const file = filled.then(({ state }) => fileOf(state));

/** Programs that load a workbook and save it again, and what they are known to lose of ours. */
const programs: readonly (readonly [string, (workbook: Uint8Array) => Promise<Uint8Array>, readonly string[]])[] = [
  ["openpyxl", savedByOpenpyxl, ["plan.schema", "plan.id", "plan.revision", "plan.fingerprint"].map((property) => `setProperty ${property}`)],
  ["LibreOffice", savedAgain, []],
];

describe.each(programs)("a workbook that %s saved", (_, save, lost) => {
  const saved = file.then((bytes) => save(bytes)).then((bytes) => readFileSnapshot(bytes));

  test("differs from what it should hold in nothing but what that program is known to lose", async () => {
    const { changes } = difference((await filled).state, await saved);
    expect(changes.map((change) => (change.kind === "setProperty" ? `setProperty ${change.property}` : change))).toEqual(lost);
  });

  test("still holds every entry", async () => {
    const { state, entries } = await filled;
    expect(entriesFound(state, await saved)).toEqual(entries);
  });
});

describe("a share typed as a formula", () => {
  const typed = fileOf(blank).then((bytes) => {
    const parts = unzipSync(bytes);
    const name = "xl/worksheets/sheet7.xml";
    const sheet = strFromU8(parts[name] ?? new Uint8Array(0));
    const withFormula = sheet.replace(/<c r="H6"([^>]*)\/>/u, '<c r="H6"$1><f>1234/2145</f></c>');
    expect(withFormula).not.toBe(sheet);
    return zipSync({ ...parts, [name]: strToU8(withFormula) });
  });

  test.each(programs)("is read as its result from what %s saved, kept or not", async (_, save) => {
    const saved = await readFileSnapshot(await save(await typed));
    expect(tableCell(saved, surveysTable.name, "R3-認知度", surveysTable.actual).formula).toBe("1234/2145");
    expect(entriesFound(blank, saved).surveys.get("R3-認知度")?.actual).toBeCloseTo(1234 / 2145, 12);
  });

  test("reaches KPI指標 when LibreOffice calculates", async () => {
    const { latestActual, difference: points } = indicatorsTable;
    const calculated = await readFileSnapshot(await recalculated(await typed));
    const shown = [latestActual, points].map((header) => tableCell(calculated, indicatorsTable.name, "認知度", header).value);
    expect(shown).toEqual([expect.closeTo(1234 / 2145, 12), 0]);
  });
});

describe("openpyxl", () => {
  const reading = file.then((bytes) => openpyxlReading(bytes));

  test("finds every sheet, table, column and name where the contract has them", async () => {
    const { state } = await filled;
    const { sheets, names } = await reading;
    expect(sheets.map(({ title }) => title)).toEqual(state.sheets.map(({ title }) => title));
    expect(sheets.map(({ tables }) => tables)).toEqual(
      state.sheets.map(({ tables }) =>
        tables.map(({ name, place, columns, rows: data, blankRows }) => ({
          name,
          ref: rangeText(place, { row: place.row + Math.max(1, data.length + blankRows), column: place.column + columns.length - 1 }),
          columns: columns.map(({ header }) => header),
        })),
      ),
    );
    expect(Object.keys(names).sort()).toEqual(state.names.map(({ name }) => name).sort());
  });

  test("finds rules on the sheets that have some", async () => {
    const { state } = await filled;
    const { sheets } = await reading;
    expect(sheets.map(({ dataValidations }) => dataValidations)).toEqual(
      state.sheets.map(({ cells, tables }) => [...cells, ...tables.flatMap(({ columns }) => columns)].filter(({ validation }) => validation != null).length),
    );
    expect(sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
      state.sheets.map(({ tables }) => tables.reduce((sum, table) => sum + table.conditionalFormats.length, 0)),
    );
  });

  test("finds a formula in every computed cell, with the value kept beside it", async () => {
    const { state } = await filled;
    const bySheet = new Map((await reading).sheets.map((sheet) => [sheet.title, sheet]));
    const wrong = computedCells(state).filter(({ sheet, row, column, value }) => {
      const found = bySheet.get(sheet);
      const formula = found?.formulas[addressText({ row, column })] ?? "";
      const isFormula = formula.startsWith("=");
      return !isFormula || (found?.values[row]?.[column] ?? "") !== (value ?? "");
    });
    expect(wrong).toEqual([]);
  });
});

describe("a text that looks like something else", () => {
  const typed = awkwardEntries(blank);
  const awkward = filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: null, rows: typed }).then(({ state }) => fileOf(state));

  test("stays that text when LibreOffice saves it, but for the carriage return of a line end", async () => {
    const snapshot = await readFileSnapshot(await savedAgain(await awkward));
    for (const { key, text } of typed) {
      const { value, formula } = tableCell(snapshot, progressTable.name, key, progressTable.result);
      expect(formula).toBeNull();
      // LibreOffice takes away one level of escaping too many.
      const wanted = text === "_x005F_x000D_" ? "_x000D_" : text.replaceAll("\r\n", "\n");
      expect(value).toBe(wanted);
    }
  });

  test("is that text to openpyxl, which knows no escapes of control characters", async () => {
    const { sheets } = await openpyxlReading(await awkward);
    const values = sheets.find(({ title }) => title === "進捗入力")?.values ?? [];
    const found = new Map(values.map((row) => [row[0], row[10]]));
    const isEscaped = (text: string): boolean => /[\p{Cc}\ufffe\uffff]/u.test(text.replace(/[\t\n]/g, "")) || text.includes("_x005F_");
    const plain = typed.filter(({ text }) => !isEscaped(text));
    expect(plain.length).toBeGreaterThan(25);
    for (const { key, text } of plain) expect(found.get(key)).toBe(text);
  });
});
