import { beforeAll, describe, expect, test } from "@jest/globals";
import { OpenChecks, OpenOutputs } from "../../src/app/composition/pane";
import { reviewId } from "../../src/core/contract/row-ids";
import { optionsTable, reviewsTable, surveysTable } from "../../src/core/contract/tables";
import { outputDepartments } from "../../src/core/plan/output-options";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { invariant } from "../../src/core/shared/invariant";
import { addressText } from "../../src/core/workbook/address";
import type { CellValue } from "../../src/core/workbook/cell";
import { readBook } from "../../src/file/book/read-book";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { openedBook } from "../../src/workbench/host/book-file";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { fileOf, filledWorkbook } from "../support/filled-workbook";

const rows = [
  { table: reviewsTable.name, key: reviewId(2022, 1), cells: { [reviewsTable.result]: "研修を始めた。", [reviewsTable.publication]: "可" } },
  { table: surveysTable.name, key: "R4-認知度", cells: { [surveysTable.actual]: 57.5 } },
];
const choices = { year: 2022, departments: null, showsInterim: false };
let excel: OpenExcel;
let checks: OpenChecks;
let outputs: OpenOutputs;

// The workbook of a year, open in Excel; no test minds what another one left in it.
beforeAll(async () => {
  const read = await readBook(await fileOf((await filledWorkbook({ plan: sendai2021, targetYear: 2022, asOf: "2023-03-31", rows })).state));
  invariant(read.ok, "what we wrote can be read");
  excel = openExcel({ book: openedBook(read.value) });
  checks = new OpenChecks();
  outputs = new OpenOutputs(checks);
  await Promise.all([checks.check(), checks.check()]);
});

/** Somebody types into a cell of a table of ours. */
async function type([name, keyHeader, key, header]: readonly [string, string, string, string], text: string): Promise<void> {
  const table = (await excel.port.read()).tables.find((one) => one.name === name);
  invariant(table !== undefined, `there is a table ${name}`);
  const index = table.rows.findIndex((cells) => cells[table.headers.indexOf(keyHeader)]?.value === key);
  const at = { row: table.place.row + 1 + index, column: table.place.column + table.headers.indexOf(header) };
  excel.host.act("person", (book) => typeInCell(book, table.sheet, addressText(at), text));
}

describe("the checks of the workbook open in Excel", () => {
  test("carry out writings one after another, each on what the one before left", async () => {
    const steps: string[] = [];
    const write = (name: string): Promise<unknown> =>
      checks.write(async (workbook, checked) => {
        steps.push(`${name} begins`);
        await workbook.read();
        steps.push(`${name} ends`);
        return checked;
      });
    const [first, second] = await Promise.all([write("一"), write("二")]);
    expect(steps).toEqual(["一 begins", "一 ends", "二 begins", "二 ends"]);
    expect(first).not.toBe(second);
  });

  test("are not held up by a writing that failed", async () => {
    const failing = checks.write(() => Promise.reject(new Error("refused")));
    const next = checks.write(() => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("refused");
    expect(await next).toBe("done");
  });

  test("look at everything again after a writing", async () => {
    const { checked } = checks;
    await checks.write(() => Promise.resolve(null));
    expect(checks.checked).not.toBe(checked);
  });
});

describe("what leaves", () => {
  const result = [reviewsTable.name, reviewsTable.key, reviewId(2022, 1), reviewsTable.result] as const;

  test("is told to differ from the preview exactly when the workbook had changed, whatever way it leaves", async () => {
    for (const changed of [false, true]) {
      outputs.preview(choices);
      if (changed) await type(result, "研修を広げた。");
      expect(await outputs.copyable(choices)).toMatchObject({ ok: true, value: { differsFromPreview: changed } });
      expect(await outputs.file(choices, "csv")).toMatchObject({ ok: true, value: { name: "達成状況_令和4年度.csv", differsFromPreview: changed } });
      expect(await outputs.writeSheet(choices, false)).toMatchObject({ ok: true, value: { isWritten: true, differsFromPreview: changed } });
    }
    outputs.preview(choices);
    expect(await outputs.copyable(choices)).toMatchObject({ ok: true, value: { differsFromPreview: false } });
  });

  test("is named after whom it is of", async () => {
    expect(await outputs.file({ ...choices, departments: ["総務局労務課", "教育局市民図書館"] }, "html")).toMatchObject({ ok: true, value: { name: "達成状況_令和4年度_総務局労務課ほか1部署.html" } });
  });

  test("is shown before with what must be known about its figures", () => {
    expect(outputs.preview(choices)).toMatchObject({ ok: true, value: { notices: [{ code: "figuresUnusable", rows: ["R4-認知度"] }] } });
  });

  test("leaves an answer in 設定 as people wrote it, as long as they chose nothing else", async () => {
    const answer = [optionsTable.name, optionsTable.key, outputDepartments.item, optionsTable.value] as const;
    await type(answer, "総務局労務課,なくなった課");
    const offer = await outputs.open();
    invariant(offer.ok, "the workbook can be worked with");
    expect(offer.value).toMatchObject({ choices: { departments: ["総務局労務課"] }, unknownDepartments: ["なくなった課"] });
    const said = async (): Promise<CellValue | undefined> => {
      const table = (await excel.port.read()).tables.find(({ name }) => name === optionsTable.name);
      return table?.rows.find(([key]) => key?.value === outputDepartments.item)?.[table.headers.indexOf(optionsTable.value)]?.value;
    };
    await outputs.remember(offer.value.choices);
    expect(await said()).toBe("総務局労務課,なくなった課");
    await outputs.remember({ ...choices, departments: null, showsInterim: true });
    expect(await said()).toBe("全部署");
  });
});
