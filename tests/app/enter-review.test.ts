import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { enterReview, type ReviewField, reviewForm, reviewPreview } from "../../src/app/enter-review";
import type { FormEntry } from "../../src/app/row-form";
import { reviewBoard, type ReviewedInitiative } from "../../src/app/review-board";
import { reviewId } from "../../src/core/contract/row-ids";
import { goalsTable, progressTable, reviewsTable as headers } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import type { CellValue } from "../../src/core/workbook/cell";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { checkedNow } from "../support/update/checked-now";
import { madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

/** The workbook's 対象年度, and an initiative that two departments answer for. */
const year = 2022;
const number = 35;
const key = reviewId(year, number);

let made: MemoryWorkbook;
let fresh: CheckedWorkbook;
let port: MemoryWorkbook;
beforeAll(async () => {
  made = await madeWorkbook();
  fresh = await checkedNow(made);
});
beforeEach(() => {
  port = new MemoryWorkbook(memoryCopy(made.book));
});

function typed(table: string, keyHeader: string, id: string, cells: Readonly<Record<string, CellValue>>): void {
  const there = tableOf(port.book, table);
  for (const [header, value] of Object.entries(cells)) typeIn(there, rowOf(there, keyHeader, id), header, value);
}

const review = (cells: Readonly<Record<string, CellValue>>, id = key): void => typed(headers.name, headers.key, id, cells);
const report = (id: string, cells: Readonly<Record<string, CellValue>>): void => typed(progressTable.name, progressTable.key, id, cells);
const held = (header: string): CellValue => tableOf(port.book, headers.name).cell(rowOf(tableOf(port.book, headers.name), headers.key, key), header).value;
const all = (): string => JSON.stringify(tableOf(port.book, headers.name).headers.map((header) => held(header)));

function entry(checked: CheckedWorkbook, texts: Partial<Record<ReviewField, string>>): FormEntry<ReviewField> {
  const shown = reviewForm(checked, year, number);
  invariant(shown !== null, "the review has a row");
  const fields: readonly ReviewField[] = ["grade", "result", "remedy", "direction", "publication"];
  return { shown, typed: new Map(fields.flatMap((field) => (texts[field] === undefined ? [] : [[field, texts[field]] as const]))) };
}

async function one(): Promise<ReviewedInitiative> {
  const found = reviewBoard(await checkedNow(port)).initiatives.find((each) => each.number === number);
  invariant(found !== undefined, "the initiative is on the board");
  return found;
}

const answered = { [progressTable.status]: "計画どおり", [progressTable.result]: "計画の取組を実施した。" };
const reports = ["R4-35-D13", "R4-35-D17"];

describe("a review entered in the pane", () => {
  test("is written just as it was typed, and nothing but what was typed", async () => {
    review({ [headers.opinion]: "会議で了承" });
    const checked = await checkedNow(port);
    const text = "一行目\n=二行目ではない";
    expect(await enterReview(port, checked, entry(checked, { grade: "計画どおり", result: text, direction: "継続", publication: "不可" }), false)).toEqual({ ok: true, value: { cells: 4 } });
    expect([headers.grade, headers.result, headers.remedy, headers.direction, headers.opinion, headers.publication].map(held)).toEqual(["計画どおり", text, null, "継続", "会議で了承", "不可"]);
  });

  test("takes words of the workbook's own lists alone", async () => {
    expect(await enterReview(port, fresh, entry(fresh, { grade: "◎" }), true)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(await enterReview(port, fresh, entry(fresh, { publication: "未定" }), true)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(all()).toBe(JSON.stringify(tableOf(made.book, headers.name).headers.map((header) => held(header))));
  });

  test("is asked about where it would be published without a text, or before all have answered", async () => {
    const asked = await enterReview(port, fresh, entry(fresh, { publication: "可" }), false);
    expect(asked).toMatchObject({ ok: false, error: { code: "doubtful" } });
    invariant(!asked.ok && asked.error.code === "doubtful", "it is doubtful");
    expect(new Set(asked.error.detail.findings.map(({ rule }) => rule))).toEqual(new Set(["review-published-incomplete"]));
    expect(held(headers.publication)).toBeNull();
    expect(await enterReview(port, fresh, entry(fresh, { publication: "可" }), true)).toMatchObject({ ok: true });
  });

  test("is not asked about where all have answered and there is a text", async () => {
    const departments = (await one()).answers.map(({ at }) => at.rowKey);
    for (const id of departments) report(id, answered);
    const checked = await checkedNow(port);
    expect(reviewPreview(checked, entry(checked, { grade: "計画どおり", result: "実施した。", publication: "可" }))).toMatchObject({ errors: [], doubts: [] });
  });

  test("is not written over what somebody else wrote meanwhile, before or after the last look", async () => {
    const mine = entry(fresh, { result: "実施した。", grade: "計画どおり" });
    review({ [headers.direction]: "終了" });
    const before = all();
    expect(await enterReview(port, await checkedNow(port), mine, true)).toEqual({ ok: false, error: { code: "changedMeanwhile", detail: { fields: ["direction"] } } });
    expect(await enterReview(port, fresh, mine, true)).toMatchObject({ ok: false, error: { code: "changedMeanwhile" } });
    expect(all()).toBe(before);
  });
});

describe("取りまとめ", () => {
  test("holds every initiative once, with the departments the plan asks, the goals it sets, and the workbook's words", () => {
    const board = reviewBoard(fresh);
    expect(board.initiatives.map((each) => each.number)).toEqual(fresh.book.facts.plan.initiatives.map((each) => each.number));
    expect(board.initiatives.reduce((sum, { asked }) => sum + asked, 0)).toBe(81);
    expect(board.initiatives.reduce((sum, { goals }) => sum + goals.length, 0)).toBe(75);
    expect(board.initiatives.every(({ isOpen, isBehind, answered: done }) => isOpen && !isBehind && done === 0)).toBe(true);
    expect(board).toMatchObject({ year, directions: ["継続", "拡充", "見直し", "終了"], publications: ["可", "不可"] });
  });

  test("shows each answer with how far it has come, those of departments the plan does not name too", async () => {
    const [first = ""] = (await one()).answers.map(({ at }) => at.rowKey);
    report(first, { ...answered, [progressTable.remedy]: "次年度も続ける。", [progressTable.submittedOn]: 45_000, [progressTable.confirmation]: "確認済" });
    const progress = tableOf(port.book, progressTable.name);
    const row = port.book.appendRow(progress) ?? -1;
    const added = { [progressTable.key]: "R4-35-X", [progressTable.year]: "令和4年度", [progressTable.initiative]: number, [progressTable.department]: "任命権者の部署", [progressTable.status]: "遅れ" };
    for (const [header, value] of Object.entries(added)) typeIn(progress, row, header, value);
    const { answers, asked, answered: done, isBehind } = await one();
    expect(answers[0]).toMatchObject({ status: "計画どおり", result: "計画の取組を実施した。", remedy: "次年度も続ける。", state: "confirmed" });
    expect(answers.at(-1)).toMatchObject({ inCharge: "任命権者の部署", status: "遅れ", state: "open" });
    expect([asked, done, isBehind]).toEqual([reports.length, 1, true]);
  });

  test("is behind by its own 進捗区分 once there is one, whatever departments said", async () => {
    const [first = ""] = (await one()).answers.map(({ at }) => at.rowKey);
    report(first, { [progressTable.status]: "遅れ" });
    expect((await one()).isBehind).toBe(true);
    review({ [headers.grade]: "計画どおり" });
    expect((await one()).isBehind).toBe(false);
  });

  test.each([["大幅な遅れ", true], ["遅れなく実施", false], ["◎", false]])("is behind as the summary reads the city's own words: %s", async (grade, behind) => {
    review({ [headers.grade]: grade });
    expect((await one()).isBehind).toBe(behind);
  });

  test("is open until it is graded and somebody said whether it may be published, with a text where it may", async () => {
    review({ [headers.grade]: "計画どおり", [headers.publication]: "不可" });
    expect((await one()).isOpen).toBe(false);
    review({ [headers.publication]: "可" });
    expect((await one()).isOpen).toBe(true);
    review({ [headers.result]: "実施した。" });
    expect((await one()).isOpen).toBe(false);
  });

  test("shows what was drawn together the year before, and how each goal stands", async () => {
    review({ [headers.grade]: "やや遅れ", [headers.result]: "前の年の結果" }, reviewId(year - 1, number));
    typed(goalsTable.name, goalsTable.key, "R4-04-1", { [goalsTable.actual]: 3 });
    const board = reviewBoard(await checkedNow(port));
    expect(board.initiatives.find((each) => each.number === number)?.lastYear).toMatchObject({ grade: "やや遅れ", result: "前の年の結果" });
    expect(board.initiatives.find((each) => each.number === 4)?.goals).toMatchObject([{ id: "04-1", judgement: "達成", actual: "3回", sourceInitiative: null }]);
    expect(board.initiatives.find((each) => each.number === 30)?.goals.map(({ sourceInitiative }) => sourceInitiative)).toEqual([6, null, 15, 5]);
  });
});
