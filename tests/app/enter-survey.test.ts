import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import type { EnteredRow, NotEntered } from "../../src/app/enter-row";
import { enterSurvey, type SurveyField, surveyForm, surveyPreview } from "../../src/app/enter-survey";
import type { FormEntry } from "../../src/app/row-form";
import { surveyId } from "../../src/core/contract/row-ids";
import { surveysTable as headers } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import type { Result } from "../../src/core/shared/result";
import { type CellValue, emptyCell } from "../../src/core/workbook/cell";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { serialOfDate } from "../../src/core/workbook/serial-date";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { checkedNow } from "../support/update/checked-now";
import { madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

/** The workbook's 対象年度. */
const year = 2022;
const indicator = "認知度";
const key = surveyId(year, indicator);

let made: MemoryWorkbook;
/** The workbook as made, with no survey entered. */
let fresh: CheckedWorkbook;
let port: MemoryWorkbook;
beforeAll(async () => {
  made = await madeWorkbook();
  fresh = await checkedNow(made);
});
beforeEach(() => {
  port = new MemoryWorkbook(memoryCopy(made.book));
});

const surveys = () => tableOf(port.book, headers.name);
const row = (): number => rowOf(surveys(), headers.key, key);
const typed = (header: string, value: CellValue): void => typeIn(surveys(), row(), header, value);
const held = (header: string): CellValue => surveys().cell(row(), header).value;
const all = (): string => JSON.stringify(Array.from({ length: surveys().height }, (_, index) => surveys().headers.map((header) => surveys().cell(index, header))));

function entry(checked: CheckedWorkbook, texts: Texts): FormEntry<SurveyField> {
  const shown = surveyForm(checked, year, indicator);
  invariant(shown !== null, "the survey has a row");
  const fields: readonly SurveyField[] = ["state", "survey", "surveyedOn", "actual", "asked", "answered", "positive", "note"];
  return { shown, typed: new Map(fields.flatMap((field) => (texts[field] === undefined ? [] : [[field, texts[field]] as const]))) };
}

type Texts = Partial<Record<SurveyField, string>>;
type Outcome = Promise<Result<EnteredRow, NotEntered<SurveyField>>>;

/** Entered in the workbook as made. */
const entered = (texts: Texts, acceptsDoubts = false): Outcome => enterSurvey(port, fresh, entry(fresh, texts), acceptsDoubts);

/** Entered in the workbook as it stands now. */
async function enteredNow(texts: Texts, acceptsDoubts = false): Outcome {
  const checked = await checkedNow(port);
  return enterSurvey(port, checked, entry(checked, texts), acceptsDoubts);
}

describe("a survey entered in the pane", () => {
  test("is written as the cells hold such things, and nothing but what was typed", async () => {
    typed(headers.note, "前からの備考");
    const before = surveys().height;
    expect(await enteredNow({ state: "実施", survey: "方針改定に係る職員アンケート", surveyedOn: "令和4年11月1日", actual: "７０．０％", asked: "3,000人", answered: "2000", positive: "1400" })).toEqual({ ok: true, value: { cells: 7 } });
    expect([headers.state, headers.survey, headers.surveyedOn, headers.actual, headers.asked, headers.answered, headers.positive, headers.note].map(held)).toEqual(["実施", "方針改定に係る職員アンケート", serialOfDate("2022-11-01"), 0.7, 3000, 2000, 1400, "前からの備考"]);
    expect(surveys().height).toBe(before);
  });

  test("leaves cells alone that say so already, and clears those that were emptied", async () => {
    typed(headers.actual, 0.7);
    typed(headers.answered, 2000);
    expect(await enteredNow({ actual: "70", answered: "" })).toEqual({ ok: true, value: { cells: 1 } });
    expect([held(headers.actual), held(headers.answered)]).toEqual([0.7, null]);
    expect(await enteredNow({ actual: "70%" })).toMatchObject({ ok: false, error: { code: "nothingTyped" } });
  });

  test.each<[Texts, SurveyField, string]>([
    [{ actual: "0.7" }, "actual", "ambiguousShare"],
    [{ actual: "170" }, "actual", "aboveWhole"],
    [{ actual: "約7割", state: "実施" }, "actual", "notAShare"],
    [{ asked: "-3" }, "asked", "negative"],
    [{ positive: "1.5" }, "positive", "notWhole"],
    [{ surveyedOn: "11月" }, "surveyedOn", "notADay"],
    [{ state: "調査した" }, "state", "notInList"],
  ])("is refused for %p, by the field it is about, and nothing is written", async (texts, field, code) => {
    const before = all();
    const result = await entered(texts, true);
    invariant(!result.ok && result.error.code === "refused", "it is refused");
    expect([...result.error.detail.refusals].map(([about, refusal]) => [about, refusal.code])).toEqual([[field, code]]);
    expect(all()).toBe(before);
  });

  test("is refused where more people answered than were asked, even when somebody says to enter it as it is", async () => {
    const before = all();
    expect(await entered({ asked: "100", answered: "101" }, true)).toMatchObject({ ok: false, error: { code: "wrong", detail: { findings: [{ rule: "cell-part-exceeds-whole" }] } } });
    expect(await entered({ answered: "100", positive: "101" }, true)).toMatchObject({ ok: false, error: { code: "wrong" } });
    typed(headers.answered, 50);
    expect(await enteredNow({ positive: "51" }, true)).toMatchObject({ ok: false, error: { code: "wrong" } });
    typed(headers.answered, null);
    expect(all()).toBe(before);
  });

  test("is asked about where figure and counts are more than 0.05 points apart, and entered once somebody says so", async () => {
    expect(await entered({ actual: "70.05", answered: "1000", positive: "700" })).toMatchObject({ ok: true });
    const doubtful = { actual: "70.1", answered: "1000", positive: "700" };
    expect(await enteredNow(doubtful)).toMatchObject({ ok: false, error: { code: "doubtful", detail: { findings: [{ rule: "survey-counts-disagree" }] } } });
    expect(held(headers.actual)).toBe(0.7005);
    expect(await enteredNow(doubtful, true)).toMatchObject({ ok: true });
    expect(held(headers.actual)).toBe(0.701);
  });

  test("is asked about where there is a figure beside a state that has none", async () => {
    expect(await entered({ state: "評価困難", actual: "70" })).toMatchObject({ ok: false, error: { code: "doubtful", detail: { findings: [{ rule: "survey-value-against-state" }] } } });
    expect(await entered({ state: "評価困難" })).toEqual({ ok: true, value: { cells: 1 } });
  });

  test("is never kept back for a target that is missed or a figure that is still to come", async () => {
    expect(await entered({ state: "実施", survey: "方針改定に係る職員アンケート" })).toMatchObject({ ok: true });
    const last = surveyForm(fresh, fresh.book.facts.plan.lastYear, indicator);
    invariant(last !== null, "the last year's survey has a row");
    expect(await enterSurvey(port, fresh, { shown: last, typed: new Map([["actual", "10"]]) }, false)).toMatchObject({ ok: true });
  });

  test("keeps formulas that people typed, whatever is typed in the pane", async () => {
    surveys().set(row(), headers.actual, { ...emptyCell, formula: "1400/2000", value: 0.7 });
    const checked = await checkedNow(port);
    expect(surveyForm(checked, year, indicator)?.cells.get("actual")?.text).toBe("70%");
    expect(await enterSurvey(port, checked, entry(checked, { actual: "71", note: "訂正" }), true)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(await enterSurvey(port, checked, entry(checked, { note: "訂正" }), false)).toEqual({ ok: true, value: { cells: 1 } });
    expect(surveys().cell(row(), headers.actual).formula).toBe("1400/2000");
  });
});

describe("a survey that somebody else changes meanwhile", () => {
  test("is not written over, whichever of its cells they changed, and they are told by name", async () => {
    const mine = entry(fresh, { actual: "70" });
    typed(headers.answered, 1999);
    const before = all();
    expect(await enterSurvey(port, await checkedNow(port), mine, true)).toEqual({ ok: false, error: { code: "changedMeanwhile", detail: { fields: ["answered"] } } });
    expect(all()).toBe(before);
  });

  test("is not written over either when they do so after the last look: all of it or nothing is entered", async () => {
    for (const header of [headers.state, headers.actual, headers.positive, headers.note]) {
      const mine = entry(fresh, { state: "実施", actual: "70", positive: "700", answered: "1000" });
      typed(header, header === headers.actual ? 0.5 : header === headers.positive ? 5 : "集計中");
      const before = all();
      expect(await enterSurvey(port, fresh, mine, true)).toMatchObject({ ok: false, error: { code: "changedMeanwhile" } });
      expect(all()).toBe(before);
      typed(header, null);
    }
  });

  test("is not written into another row where the rows were sorted after the last look", async () => {
    const mine = entry(fresh, { actual: "70" });
    const [here, other] = [row(), (row() + 1) % surveys().height];
    const cells = surveys().headers.map((header) => [header, surveys().cell(here, header), surveys().cell(other, header)] as const);
    for (const [header, one, another] of cells) {
      surveys().set(here, header, another);
      surveys().set(other, header, one);
    }
    expect(await enterSurvey(port, fresh, mine, true)).toMatchObject({ ok: false, error: { code: "changedMeanwhile" } });
    expect(held(headers.actual)).toBeNull();
    expect(surveys().cell(here, headers.actual).value).toBeNull();
  });

  test("says so when its row is gone", async () => {
    const mine = entry(fresh, { actual: "70" });
    typeIn(surveys(), row(), headers.key, "X");
    for (const header of [headers.year, headers.indicator]) typeIn(surveys(), rowOf(surveys(), headers.key, "X"), header, "X");
    expect(await enterSurvey(port, await checkedNow(port), mine, true)).toMatchObject({ ok: false, error: { code: "rowGone" } });
  });
});

describe("what entering a survey would come to", () => {
  test("is told while typing: the figure the counts give, how the text is read, and what does not fit", () => {
    const preview = surveyPreview(fresh, entry(fresh, { surveyedOn: "R4.11.1", asked: "3000", answered: "2000", positive: "1401" }));
    expect(preview).toMatchObject({ figureTenths: 701, fromCountsTenths: 701, responseTenths: 667, errors: [], doubts: [] });
    expect(preview?.readings).toEqual(new Map([["surveyedOn", "2022/11/1"]]));
  });

  test("changes nothing of what the checks found, however often it is asked", () => {
    const before = fresh.book.findings().map(({ id }) => id).sort();
    surveyPreview(fresh, entry(fresh, { answered: "10", positive: "20", actual: "99" }));
    surveyPreview(fresh, entry(fresh, { state: "未実施", actual: "99" }));
    expect(fresh.book.findings().map(({ id }) => id).sort()).toEqual(before);
  });

  test("names what is wrong already in cells that are to stay", async () => {
    typed(headers.actual, "57.5％");
    const checked = await checkedNow(port);
    expect(surveyPreview(checked, entry(checked, { note: "訂正" }))?.standing).toMatchObject([{ rule: "cell-type-wrong", correction: 0.575 }]);
    expect(surveyPreview(checked, entry(checked, { actual: "57.5%" }))?.standing).toEqual([]);
  });
});
