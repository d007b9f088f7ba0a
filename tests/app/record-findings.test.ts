import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { recordFindings } from "../../src/app/record-findings";
import { findingsTable as headers, progressTable } from "../../src/core/contract/tables";
import type { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { filledRows, madeWorkbook, tableOf, typeIn } from "../support/update/memory-update";

/** The rows of 進捗入力, at first asked for, in which a status without its result is typed. */
async function withStatuses(rows: readonly number[]): Promise<MemoryWorkbook> {
  const port = await madeWorkbook();
  for (const row of rows) typeIn(tableOf(port.book, progressTable.name), row, progressTable.status, "完了");
  return port;
}

const recorded = async (port: MemoryWorkbook) => recordFindings(port, knownPlans);
const told = (port: MemoryWorkbook) => filledRows(tableOf(port.book, headers.name)).filter((row) => row[headers.key] !== null);
const results = (port: MemoryWorkbook) => told(port).filter((row) => String(row[headers.message]).includes("取組実績」が空です"));

describe("確認事項", () => {
  test("says what was found, with the sentence of the plan and a link", async () => {
    const port = await withStatuses([0, 1]);
    expect(await recorded(port)).toMatchObject({ ok: true, value: { left: { moved: 0 } } });
    const [first] = results(port);
    expect(results(port)).toHaveLength(2);
    expect(first).toMatchObject({ [headers.severity]: "要確認", [headers.rule]: "P-03", [headers.department]: expect.any(String) });
    expect(String(first?.[headers.quote])).toContain("各年度における取組の進捗状況等の把握");
    const table = tableOf(port.book, headers.name);
    expect(table.cell(0, headers.place).formula).toContain("HYPERLINK");
  });

  test("has nothing written to it when it says all of it already", async () => {
    const port = await withStatuses([0, 1]);
    await recorded(port);
    expect(await recorded(port)).toMatchObject({ ok: true, value: { written: 0 } });
  });

  test("loses a finding whose cause is gone, unless somebody confirmed it or noted something", async () => {
    const port = await withStatuses([0, 1, 2]);
    await recorded(port);
    const table = tableOf(port.book, headers.name);
    const ids = results(port).map((row) => row[headers.key]);
    const place = (id: unknown): number => filledRows(table).findIndex((row) => row[headers.key] === id);
    typeIn(table, place(ids[0]), headers.confirmation, "確認済");
    typeIn(table, place(ids[1]), headers.note, "確認中");
    for (const row of [0, 1, 2]) typeIn(tableOf(port.book, progressTable.name), row, progressTable.result, "研修を1回実施した。");
    await recorded(port);
    const after = new Map(told(port).map((row) => [row[headers.key], row]));
    expect(after.get(ids[0] ?? "")).toMatchObject({ [headers.severity]: "解消", [headers.confirmation]: "確認済" });
    expect(after.get(ids[1] ?? "")).toMatchObject({ [headers.severity]: "解消", [headers.note]: "確認中" });
    expect(after.has(ids[2] ?? "")).toBe(false);
  });

  test("says again that something is wrong where the cause of a confirmed finding comes back", async () => {
    const port = await withStatuses([0]);
    await recorded(port);
    const table = tableOf(port.book, headers.name);
    typeIn(table, filledRows(table).findIndex((row) => String(row[headers.message]).includes("が空です")), headers.confirmation, "確認済");
    const progress = tableOf(port.book, progressTable.name);
    typeIn(progress, 0, progressTable.result, "実施した。");
    await recorded(port);
    typeIn(progress, 0, progressTable.result, null);
    await recorded(port);
    expect(results(port)).toMatchObject([{ [headers.severity]: "要確認", [headers.confirmation]: "確認済" }]);
  });

  test("never touches a row somebody added, nor what stands beside a finding in a column of their own", async () => {
    const port = await withStatuses([0, 1]);
    await recorded(port);
    const table = tableOf(port.book, headers.name);
    const row = port.book.appendRow(table) ?? -1;
    typeIn(table, row, headers.message, "人が書いた行");
    typeIn(tableOf(port.book, progressTable.name), 0, progressTable.result, "実施した。");
    await recorded(port);
    expect(table.cell(row, headers.message).value).toBe("人が書いた行");
    expect(table.cell(row, headers.key).value).toBeNull();
  });

  test("leaves a finding in its row as long as its cause is there, whatever comes and goes above it", async () => {
    const port = await withStatuses([0, 1, 2]);
    await recorded(port);
    const rowsBefore = told(port).map((row) => row[headers.key]);
    const gone = String(results(port)[0]?.[headers.key]);
    typeIn(tableOf(port.book, progressTable.name), 0, progressTable.result, "実施した。");
    expect(await recorded(port)).toMatchObject({ ok: true, value: { left: { moved: 0 } } });
    const rowsAfter = told(port).map((row) => row[headers.key]);
    expect(rowsAfter).toEqual(rowsBefore.filter((id) => id !== gone));
  });
});
