import { describe, expect, test } from "@jest/globals";
import { knownPlans } from "../../src/app/known-plans";
import { undoUpdate } from "../../src/app/undo-update";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { indicatorsTable, initiativesTable, progressTable, revisionsTable, updateLogTable } from "../../src/core/contract/tables";
import { emptyCell } from "../../src/core/workbook/cell";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { filledRows, looked, madeWorkbook, rowOf, tableOf, today, typeIn, updated } from "../support/update/memory-update";

const initiatives = (port: MemoryWorkbook): ReturnType<typeof tableOf> => tableOf(port.book, initiativesTable.name);
const log = (port: MemoryWorkbook): ReturnType<typeof filledRows> => filledRows(tableOf(port.book, updateLogTable.name));

describe("a workbook with nothing of ours", () => {
  test("gets every sheet, says so in 更新記録, and is then as it should be", async () => {
    const port = new MemoryWorkbook();
    const prepared = await looked(port);
    expect(prepared).toMatchObject({ isMade: false, entries: 0, overwrites: [], counts: { made: 14 } });
    const report = await updated(port);
    expect(report).toMatchObject({ conflicts: [], unwritten: [], fault: null });
    expect(port.book.sheets.map(({ name }) => name)).toEqual(Object.values(sheetTitles));
    expect(log(port)).toMatchObject([{ 操作: "作成", 日時: "2022-05-01 09:00:00" }]);
    const again = await looked(port);
    expect(again).toMatchObject({ isMade: true, safe: [], overwrites: [] });
  });
});

describe("an update with nothing to do", () => {
  test("writes nothing, not even to 更新記録", async () => {
    const port = await madeWorkbook();
    const before = JSON.stringify(port.book.snapshot());
    expect(await updated(port)).toMatchObject({ applied: [], conflicts: [] });
    expect(JSON.stringify(port.book.snapshot())).toBe(before);
  });
});

describe("a plan cell that somebody typed over", () => {
  async function edited(): Promise<{ port: MemoryWorkbook; row: number; printed: unknown }> {
    const port = await madeWorkbook();
    const row = rowOf(initiatives(port), initiativesTable.number, 3);
    const printed = initiatives(port).cell(row, initiativesTable.title).value;
    typeIn(initiatives(port), row, initiativesTable.title, "面談の充実");
    return { port, row, printed };
  }

  test("is left as it is unless somebody agrees", async () => {
    const { port, row } = await edited();
    const prepared = await looked(port);
    expect(prepared.overwrites).toMatchObject([{ change: { before: "面談の充実", impact: "overwritesEdit" }, revision: { target: "取組一覧", targetId: "3", item: "取組名", after: "面談の充実" } }]);
    await updated(port);
    expect(initiatives(port).cell(row, initiativesTable.title).value).toBe("面談の充実");
  });

  test("is put back when agreed to, which 更新記録 tells, and typed over again when that is undone", async () => {
    const { port, row, printed } = await edited();
    const report = await updated(port, { choice: "restore" });
    expect(report.applied).toHaveLength(1);
    expect(initiatives(port).cell(row, initiativesTable.title).value).toBe(printed);
    expect(log(port).at(-1)).toEqual({ 日時: "2022-05-01 09:00:00", 操作: "更新", 表: "取組一覧", 行ID: "3", 列: "取組名", 変更前: "面談の充実", 変更後: printed, 理由: "書き換えられていた計画欄を元に戻しました" });

    const undone = await undoUpdate(port, knownPlans, { today, moment: "2022-05-01 10:00:00" });
    expect(undone).toEqual({ ok: true, value: { moment: "2022-05-01 09:00:00", restored: 1, left: { changed: 0, locked: 0, lockedSheets: [], notReached: 0 }, revisions: [], isUntold: false, fault: null } });
    expect(initiatives(port).cell(row, initiativesTable.title).value).toBe("面談の充実");
    expect(log(port).at(-1)).toMatchObject({ 操作: "元に戻す", 変更前: printed, 変更後: "面談の充実" });
    expect(await undoUpdate(port, knownPlans, { today, moment: "2022-05-01 11:00:00" })).toMatchObject({ ok: false, error: { code: "nothingToUndo" } });
  });

  test("is not put back by an undo when somebody changed it since", async () => {
    const { port, row } = await edited();
    await updated(port, { choice: "restore" });
    typeIn(initiatives(port), row, initiativesTable.title, "さらに別の名前");
    expect(await undoUpdate(port, knownPlans, { today, moment: "2022-05-01 10:00:00" })).toMatchObject({ ok: true, value: { restored: 0, left: { changed: 1, locked: 0, notReached: 0 } } });
    expect(initiatives(port).cell(row, initiativesTable.title).value).toBe("さらに別の名前");
  });

  test("becomes a revision when recorded as one: 計画変更 has it, other sheets follow, nothing is left to do", async () => {
    const { port, row, printed } = await edited();
    const report = await updated(port, { choice: "record" });
    expect(report.recorded).toMatchObject([{ id: "V001" }]);
    expect(report.entries.after).toBe(report.entries.before);
    expect(initiatives(port).cell(row, initiativesTable.title).value).toBe("面談の充実");
    expect(filledRows(tableOf(port.book, revisionsTable.name))).toMatchObject([{ 変更ID: "V001", 対象: "取組一覧", 適用年度: "令和4年度", 対象ID: "3", 項目: "取組名", 変更後: "面談の充実", 変更前: printed }]);
    const progress = tableOf(port.book, progressTable.name);
    const titles = filledRows(progress).filter((line) => line[progressTable.initiative] === 3).map((line) => [line[progressTable.year], line[progressTable.title]]);
    expect(new Set(titles.map((line) => line.join(" ")))).toEqual(new Set([`令和3年度 ${String(printed)}`, "令和4年度 面談の充実", "令和5年度 面談の充実"]));
    expect(await looked(port)).toMatchObject({ safe: [], overwrites: [] });
  });

  test("cannot be recorded where the plan cannot say it, as a year that is not the plan's", async () => {
    const port = await madeWorkbook();
    const progress = tableOf(port.book, progressTable.name);
    typeIn(progress, 0, progressTable.role, "主担当");
    const prepared = await looked(port);
    expect(prepared.overwrites).toMatchObject([{ change: { before: "主担当" }, revision: null }]);
  });
});

describe("a revision that people wrote down", () => {
  test("changes the plan cells from its year on, and gets its 変更ID and what stood there before", async () => {
    const port = await madeWorkbook();
    const revisions = tableOf(port.book, revisionsTable.name);
    for (const [header, value] of Object.entries({ 対象: "KPI指標", 適用年度: "令和4年度", 対象ID: "認知度", 項目: "目標値", 変更後: 0.8, 理由: "見直し" })) typeIn(revisions, 0, header, value);
    const prepared = await looked(port);
    expect(prepared.overwrites).toEqual([]);
    const report = await updated(port);
    expect(report).toMatchObject({ conflicts: [], fault: null });
    const indicators = tableOf(port.book, indicatorsTable.name);
    expect(indicators.cell(rowOf(indicators, indicatorsTable.key, "認知度"), indicatorsTable.target).value).toBe(0.8);
    expect(filledRows(revisions)).toMatchObject([{ 変更ID: "V001", 変更前: 1 }]);
    expect(log(port).some((line) => line["理由"] === "計画変更を反映しました" && line["変更前"] === 1 && line["変更後"] === 0.8)).toBe(true);
    expect(await looked(port)).toMatchObject({ safe: [], overwrites: [] });
  });
});

describe("what people typed", () => {
  test("is counted before and after an update and stays as it is", async () => {
    const port = await madeWorkbook();
    const progress = tableOf(port.book, progressTable.name);
    const before = (await looked(port)).entries;
    for (const row of [0, 5, 17]) typeIn(progress, row, progressTable.result, `=面談を${row}回実施`);
    typeIn(initiatives(port), 0, initiativesTable.purpose, null);
    const report = await updated(port);
    expect(report).toMatchObject({ applied: [{ kind: "setCell" }], entries: { before: before + 3, after: before + 3 } });
    expect([0, 5, 17].map((row) => progress.cell(row, progressTable.result))).toEqual([0, 5, 17].map((row) => ({ ...emptyCell, value: `=面談を${row}回実施` })));
  });

  test("as formulas over ours is put right and can be undone, with the formula as it was", async () => {
    const port = await madeWorkbook();
    const progress = tableOf(port.book, progressTable.name);
    const formula = progress.cell(3, progressTable.check).formula;
    progress.set(3, progressTable.check, { ...emptyCell, formula: "1+1", value: 2 });
    await updated(port);
    expect(progress.cell(3, progressTable.check).formula).toBe(formula);
    await undoUpdate(port, knownPlans, { today, moment: "2022-05-01 10:00:00" });
    expect(progress.cell(3, progressTable.check).formula).toBe("1+1");
  });
});

describe("the cover", () => {
  test("says when the workbook was last updated", async () => {
    const port = await madeWorkbook();
    const says = (): unknown => port.book.sheet(sheetTitles.cover)?.rows().flat().map(({ value }) => value).find((value) => String(value).includes("最終更新"));
    expect(says()).toContain("最終更新 2022-05-01");
    typeIn(initiatives(port), 0, initiativesTable.purpose, null);
    await updated(port, { moment: "2022-06-30 12:00:00" });
    expect(says()).toContain("最終更新 2022-06-30");
  });
});
