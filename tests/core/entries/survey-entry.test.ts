import { describe, expect, test } from "@jest/globals";
import { surveyFigure } from "../../../src/core/attainment/survey-figure";
import { emptySurvey, surveyEntry } from "../../../src/core/entries/survey-entry";
import { emptyCell } from "../../../src/core/workbook/cell";
import { typedRow } from "../../support/entries/typed-row";

describe("a row of 調査実績", () => {
  test("is read as it was filled in", () => {
    const row = typedRow({ 調査の状況: "実施", 実績値: 0.575, 対象者数: 3000, 回答者数: 2145, 肯定回答者数: 1234, 人数からの値: 0.9 });
    expect(surveyEntry(row)).toEqual({ state: "実施", isStateUnread: false, actual: 0.575, asked: 3000, answered: 2145, positive: 1234 });
  });

  test("with nothing in it is empty", () => expect(surveyEntry(typedRow({}))).toEqual(emptySurvey));

  test("keeps zero apart from a blank", () => {
    expect(surveyEntry(typedRow({ 実績値: 0, 肯定回答者数: 0 }))).toEqual({ ...emptySurvey, actual: 0, positive: 0 });
  });

  test("whose figure is a formula without its result has the figure that the formula gives", () => {
    expect(surveyEntry(typedRow({ 実績値: "=1234/2145" })).actual).toBe(1234 / 2145);
  });

  test.each(["中止", "評価困難（設問変更）", "未実施。", "#N/A", "=A1", "\u00a0"])("whose state is %s, none of the list, has a state that cannot be read, and so no figure", (typed) => {
    const entry = surveyEntry(typedRow({ 調査の状況: typed, 実績値: 0.9, 回答者数: 200, 肯定回答者数: 115 }));
    expect(entry).toMatchObject({ state: null, isStateUnread: true });
    expect(surveyFigure(entry).value).toBeNull();
  });

  test.each([null, "　", " 実施　"])("whose state is empty or 実施 (%s) has its figure", (typed) => {
    const entry = surveyEntry(typedRow({ 調査の状況: typed, 実績値: 0.9 }));
    expect(entry.isStateUnread).toBe(false);
    expect(surveyFigure(entry)).toMatchObject({ state: "実施", value: 0.9 });
  });

  test.each(["集計中", "57.5％", "=A1/B1"])("with %s where the figure belongs has no usable figure, and the counts do not step in", (typed) => {
    const entry = surveyEntry(typedRow({ 実績値: typed, 回答者数: 200, 肯定回答者数: 115 }));
    expect(surveyFigure(entry).value).toBeNull();
  });

  test("whose figure is a formula that shows nothing leaves it to the counts", () => {
    const row = typedRow({ 回答者数: 200, 肯定回答者数: 115 });
    const blank = { ...emptyCell, formula: 'IF(A1="","",A1)', value: "" };
    const entry = surveyEntry({ key: "", index: 0, cell: (header) => (header === "実績値" ? blank : row.cell(header)) });
    expect(surveyFigure(entry).value).toBe(0.575);
  });
});
