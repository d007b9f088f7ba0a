import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { withFieldDecided, withOthersTakenIn } from "../../src/app/decided-entry";
import { enterSurvey, type SurveyField, surveyForm, type SurveyPreview, surveyPreview } from "../../src/app/enter-survey";
import { type FormEntry, formText, type RowForm } from "../../src/app/row-form";
import { surveyId } from "../../src/core/contract/row-ids";
import { surveysTable as headers } from "../../src/core/contract/tables";
import { invariant } from "../../src/core/shared/invariant";
import { type CellValue, emptyCell } from "../../src/core/workbook/cell";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import { deleteSheetColumn } from "../support/edits/sheet-moves";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { checkedNow } from "../support/update/checked-now";
import { madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

const year = 2022;
const indicator = "やりがい";

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

const surveys = () => tableOf(port.book, headers.name);
const row = (): number => rowOf(surveys(), headers.key, surveyId(year, indicator));
const byColleague = (header: string, value: CellValue): void => typeIn(surveys(), row(), header, value);
const held = (header: string): CellValue => surveys().cell(row(), header).value;

function form(checked: CheckedWorkbook): RowForm<SurveyField> {
  const shown = surveyForm(checked, year, indicator);
  invariant(shown !== null, "the survey has a row");
  return shown;
}

/** What a person typed into the form of the workbook as made. */
const mine = (...typed: readonly (readonly [SurveyField, string])[]): FormEntry<SurveyField> => ({ shown: form(fresh), typed: new Map(typed) });

function previewed(checked: CheckedWorkbook, entry: FormEntry<SurveyField>): SurveyPreview {
  const preview = surveyPreview(checked, entry);
  invariant(preview !== null, "the survey has a row");
  return preview;
}

function takenIn(checked: CheckedWorkbook, entry: FormEntry<SurveyField>): FormEntry<SurveyField> {
  const { moved, disputed } = previewed(checked, entry);
  return withOthersTakenIn(entry, form(checked), moved, disputed);
}

describe("a field that two people filled in differently", () => {
  test("stays marked with both values after the rest was taken in, and keeps the form from being saved, until it is decided", async () => {
    byColleague(headers.actual, 0.8);
    byColleague(headers.answered, 1999);
    const checked = await checkedNow(port);
    const taken = takenIn(checked, mine(["actual", "84.4"], ["note", "速報"]));
    expect([formText(taken, "actual"), formText(taken, "answered"), formText(taken, "note")]).toEqual(["84.4", "1999", "速報"]);
    const preview = previewed(checked, taken);
    expect([[...preview.moved], [...preview.disputed]]).toEqual([[["actual", "80%"]], ["actual"]]);
    expect(await enterSurvey(port, checked, taken, true)).toEqual({ ok: false, error: { code: "changedMeanwhile", detail: { fields: ["actual"] } } });
    expect(held(headers.actual)).toBe(0.8);
  });

  test("is written once a person keeps what they typed", async () => {
    byColleague(headers.actual, 0.8);
    const checked = await checkedNow(port);
    const decided = withFieldDecided(mine(["actual", "84.4"]), form(checked), "actual", true);
    expect(previewed(checked, decided)).toMatchObject({ moved: new Map(), disputed: new Set() });
    expect(await enterSurvey(port, checked, decided, true)).toEqual({ ok: true, value: { cells: 1 } });
    expect(held(headers.actual)).toBe(0.844);
  });

  test("says what the sheet says once a person takes that, and what else they typed stays", async () => {
    byColleague(headers.actual, 0.8);
    const checked = await checkedNow(port);
    const decided = withFieldDecided(mine(["actual", "84.4"], ["note", "速報"]), form(checked), "actual", false);
    expect(formText(decided, "actual")).toBe("80%");
    expect(await enterSurvey(port, checked, decided, true)).toEqual({ ok: true, value: { cells: 1 } });
    expect([held(headers.actual), held(headers.note)]).toEqual([0.8, "速報"]);
  });

  test("is marked again where somebody changes it after it was decided", async () => {
    byColleague(headers.actual, 0.8);
    const first = await checkedNow(port);
    const decided = withFieldDecided(mine(["actual", "84.4"]), form(first), "actual", true);
    byColleague(headers.actual, 0.81);
    const second = await checkedNow(port);
    expect([...previewed(second, decided).disputed]).toEqual(["actual"]);
    expect(await enterSurvey(port, second, decided, true)).toMatchObject({ ok: false, error: { code: "changedMeanwhile" } });
  });

  test("is in no dispute where both mean the same, however it is written, and then nothing is left to be saved", async () => {
    byColleague(headers.actual, 0.844);
    const checked = await checkedNow(port);
    const entry = mine(["actual", "８４．４％"]);
    expect([...previewed(checked, entry).disputed]).toEqual([]);
    expect([...takenIn(checked, entry).typed]).toEqual([]);
  });

  test("is in dispute where somebody put a formula there, which is not written over whatever is decided", async () => {
    surveys().set(row(), headers.actual, { ...emptyCell, formula: "844/1000", value: 0.844 });
    const checked = await checkedNow(port);
    const entry = mine(["actual", "84.4"]);
    expect([...previewed(checked, entry).disputed]).toEqual(["actual"]);
    const kept = withFieldDecided(entry, form(checked), "actual", true);
    expect(await enterSurvey(port, checked, kept, true)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(surveys().cell(row(), headers.actual).formula).toBe("844/1000");
  });
});

describe("a form whose column somebody deleted meanwhile", () => {
  const withoutNote = async (): Promise<CheckedWorkbook> => {
    const table = surveys();
    deleteSheetColumn(port.book, table.sheet, table.columnOf(headers.note) ?? -1);
    return checkedNow(port);
  };

  test("keeps what was typed there, taken in or not, writes nothing and says why, until it is given up", async () => {
    const checked = await withoutNote();
    byColleague(headers.answered, 1999);
    const later = await checkedNow(port);
    const entry = mine(["actual", "84.4"], ["note", "長い覚え書き"]);
    const taken = takenIn(later, entry);
    for (const one of [entry, taken]) {
      expect(formText(one, "note")).toBe("長い覚え書き");
      expect(previewed(one === taken ? later : checked, one).refusals).toEqual(new Map([["note", { code: "columnGone" }]]));
    }
    expect(await enterSurvey(port, later, taken, true)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(held(headers.actual)).toBeNull();
    const givenUp = withFieldDecided(taken, form(later), "note", false);
    expect(await enterSurvey(port, later, givenUp, true)).toEqual({ ok: true, value: { cells: 1 } });
    expect(held(headers.actual)).toBe(0.844);
  });

  test("is taken in where nothing was typed there, and can then be saved", async () => {
    const checked = await withoutNote();
    const entry = mine(["actual", "84.4"]);
    expect([...previewed(checked, entry).moved]).toEqual([["note", ""]]);
    expect(await enterSurvey(port, checked, entry, true)).toEqual({ ok: false, error: { code: "changedMeanwhile", detail: { fields: ["note"] } } });
    expect(await enterSurvey(port, checked, takenIn(checked, entry), true)).toEqual({ ok: true, value: { cells: 1 } });
  });
});
