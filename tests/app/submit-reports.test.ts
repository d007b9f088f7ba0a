import { describe, expect, test } from "@jest/globals";
import { type CheckedWorkbook, checkedWorkbook } from "../../src/app/check-workbook";
import { collectionBoard } from "../../src/app/collection-board";
import { confirmReports } from "../../src/app/confirm-reports";
import { knownPlans } from "../../src/app/known-plans";
import { reminderText } from "../../src/app/reminder-text";
import { submitReports } from "../../src/app/submit-reports";
import { progressTable as headers } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { filledRows, madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

/** 行政経営課 answers for two initiatives by itself; the workbook's 対象年度 is 令和4年度. */
const department = "総務局行政経営課";

async function checked(port: MemoryWorkbook): Promise<CheckedWorkbook> {
  const result = checkedWorkbook(await port.read(), knownPlans);
  invariant(result.ok, "the workbook can be checked");
  return result.value;
}

const year = 2022;
const submitted = async (port: MemoryWorkbook, acceptsGaps = false) => submitReports(port, knownPlans, { department, year, day: "2023-04-20", acceptsGaps });
const progress = (port: MemoryWorkbook) => tableOf(port.book, headers.name);
const keys = async (port: MemoryWorkbook): Promise<string[]> => (collectionBoard(await checked(port), year).find((each) => each.department === department)?.reports ?? []).map(({ key }) => key);

function fillIn(port: MemoryWorkbook, key: string): void {
  const table = progress(port);
  const row = rowOf(table, headers.key, key);
  typeIn(table, row, headers.status, "計画どおり");
  typeIn(table, row, headers.result, `${key} の取組を実施した。`);
}

const days = (port: MemoryWorkbook) => filledRows(progress(port)).filter((row) => row[headers.submittedOn] !== null).map((row) => row[headers.key]);

describe("提出する", () => {
  test("says what is still open, and writes nothing", async () => {
    const port = await madeWorkbook();
    const result = await submitted(port);
    expect(result).toMatchObject({ ok: false, error: { code: "gapsLeft" } });
    expect(days(port)).toEqual([]);
  });

  test("writes 提出日 into the reports that are filled in, once the person says so, and into no other", async () => {
    const port = await madeWorkbook();
    const [first = "", second = ""] = await keys(port);
    fillIn(port, first);
    expect(await submitted(port, true)).toMatchObject({ ok: true, value: { submitted: 1 } });
    expect(days(port)).toEqual([first]);
    expect(progress(port).cell(rowOf(progress(port), headers.key, first), headers.submittedOn).value).toBe(serialOfDate("2023-04-20"));
    expect(progress(port).cell(rowOf(progress(port), headers.key, second), headers.submittedOn).value).toBeNull();
  });

  test("is not done twice, but again after HR gave a report back", async () => {
    const port = await madeWorkbook();
    const all = await keys(port);
    for (const key of all) fillIn(port, key);
    expect(await submitted(port, true)).toMatchObject({ ok: true, value: { submitted: all.length, open: 0 } });
    expect(await submitted(port, true)).toMatchObject({ ok: false, error: { code: "nothingToSubmit" } });
    const [first = ""] = all;
    await confirmReports(port, knownPlans, { keys: [first], word: "差戻し", comment: "回数を書いてください。" });
    const again = await submitReports(port, knownPlans, { department, year, day: "2023-04-25", acceptsGaps: true });
    expect(again).toMatchObject({ ok: true, value: { submitted: 1 } });
    expect(progress(port).cell(rowOf(progress(port), headers.key, first), headers.comment).value).toBe("回数を書いてください。");
  });
});

describe("回収状況", () => {
  test("counts every report of the year once, by the department that answers for it", async () => {
    const port = await madeWorkbook();
    const board = collectionBoard(await checked(port), year);
    expect(board.reduce((sum, { reports }) => sum + reports.length, 0)).toBe(81);
    expect(new Set(board.flatMap(({ reports }) => reports.map(({ key }) => key))).size).toBe(81);
  });

  test("says of every report how far it is, and takes one that was given back for open until it is submitted anew", async () => {
    const port = await madeWorkbook();
    const [first = "", second = ""] = await keys(port);
    const states = async (): Promise<unknown> => collectionBoard(await checked(port), year).find((each) => each.department === department)?.reports.map(({ state }) => state);
    expect(await states()).toEqual(["open", "open"]);
    fillIn(port, first);
    fillIn(port, second);
    expect(await states()).toEqual(["done", "done"]);
    await submitted(port, true);
    await confirmReports(port, knownPlans, { keys: [second], word: "差戻し", comment: "" });
    expect(await states()).toEqual(["submitted", "returned"]);
    await submitted(port, true);
    expect(await states()).toEqual(["submitted", "resubmitted"]);
    await confirmReports(port, knownPlans, { keys: [first, second], word: "確認済", comment: "" });
    expect(await states()).toEqual(["confirmed", "confirmed"]);
  });

  test("reminds a department that has filled in everything of submitting it, and one that was given something back of why", async () => {
    const port = await madeWorkbook();
    const all = await keys(port);
    for (const key of all) fillIn(port, key);
    const text = async (): Promise<string> => {
      const one = collectionBoard(await checked(port), year).find((each) => each.department === department);
      invariant(one !== undefined, "the department answers for reports");
      return reminderText(one, { plan: "計画", year, reportDue: null, contact: "" });
    };
    expect(await text()).toContain("全2件のうち、記入済み 2件、提出済み 0件です。\n記入は終わっています。提出をお願いします。");
    await confirmReports(port, knownPlans, { keys: all.slice(0, 1), word: "差戻し", comment: "回数を書いてください。" });
    expect(await text()).toMatch(/記入済み 1件、提出済み 0件です。\n残り：差戻し 1件\n\n・取組31「.+」を差し戻しています。（回数を書いてください。）/u);
  });

  test("makes a reminder that names what is open, and until when", async () => {
    const port = await madeWorkbook();
    const one = collectionBoard(await checked(port), year).find((each) => each.department === department);
    invariant(one !== undefined, "the department answers for reports");
    const text = reminderText(one, { plan: "計画", year, reportDue: "2023-04-28", contact: "人事課 内線1234" });
    expect(text).toContain("総務局行政経営課　御担当者様");
    expect(text).toContain("（回答期限 令和5年4月28日）");
    expect(text).toContain("問合せ先：人事課 内線1234");
    expect(text).not.toMatch(/undefined|null|NaN/);
  });
});
