import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { progressStatuses } from "../../../src/core/contract/vocabulary";
import { progressCheck, progressRemarks } from "../../../src/core/entries/progress-check";
import { emptyProgress, type ProgressEntry } from "../../../src/core/entries/progress-entry";

const anyText = fc.option(fc.constantFrom("研修を3回実施", "来年度に延期"));
const anyCount = fc.option(fc.nat({ max: 20 }));
const anyEntry: fc.Arbitrary<ProgressEntry> = fc.record({
  status: fc.option(fc.constantFrom(...progressStatuses, "順調")),
  result: anyText,
  remedy: anyText,
  unitsTotal: anyCount,
  unitsDone: anyCount,
  confirmation: fc.option(fc.constantFrom("確認済", "差戻し")),
});

describe("what a progress row still lacks", () => {
  test.each<[string, Partial<ProgressEntry>, string]>([
    ["of an empty row", {}, "未記入"],
    ["of a row with nothing but a remedy", { remedy: "延期" }, "未記入"],
    ["of a result without a status", { result: "実施" }, "進捗状況を選択"],
    ["of 計画どおり alone", { status: "計画どおり" }, "取組実績を記入"],
    ["of 計画どおり with its result", { status: "計画どおり", result: "実施" }, "済"],
    ["of 完了 alone", { status: "完了" }, "取組実績を記入"],
    ["of 完了 with its result", { status: "完了", result: "実施" }, "済"],
    ["of やや遅れ alone", { status: "やや遅れ" }, "済"],
    ["of 未着手 alone", { status: "未着手" }, "済"],
    ["of 遅れ alone", { status: "遅れ" }, "課題・対応を記入"],
    ["of 遅れ with a result only", { status: "遅れ", result: "一部実施" }, "課題・対応を記入"],
    ["of 遅れ with its remedy", { status: "遅れ", remedy: "来年度に実施" }, "済"],
    ["of 見直し・中止 alone", { status: "見直し・中止" }, "課題・対応を記入"],
    ["of 見直し・中止 with its remedy", { status: "見直し・中止", remedy: "廃止" }, "済"],
    ["of 該当なし alone", { status: "該当なし" }, "済"],
    ["of a status HR added to the list", { status: "順調" }, "済"],
    ["of a word that is not in the list", { status: "だいたい順調", result: "実施" }, "一覧から選択"],
    ["of more units done than there are", { status: "やや遅れ", unitsTotal: 5, unitsDone: 6 }, "実施数が対象数超"],
    ["of as many units done as there are", { status: "やや遅れ", unitsTotal: 5, unitsDone: 5 }, "済"],
    ["of none done of none", { status: "やや遅れ", unitsTotal: 0, unitsDone: 0 }, "済"],
    ["of one done of none", { status: "やや遅れ", unitsTotal: 0, unitsDone: 1 }, "実施数が対象数超"],
    ["of units done out of an unknown number", { status: "やや遅れ", unitsDone: 6 }, "済"],
    ["of too many units on a row that does not apply", { status: "該当なし", unitsTotal: 5, unitsDone: 6 }, "済"],
  ])("is told %s", (_name, entry, check) => expect(progressCheck({ ...emptyProgress, ...entry }, true, [...progressStatuses, "順調"])).toBe(check));

  test("is nothing in a year that is not asked for yet, whatever is typed", () => {
    fc.assert(fc.property(anyEntry, (entry) => expect(progressCheck(entry, false, progressStatuses)).toBe("")));
  });

  test("is always one of the remarks, and 済 never where a status must be explained and is not", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const check = progressCheck(entry, true, progressStatuses);
        expect(Object.values(progressRemarks)).toContain(check);
        const isUnexplained = (entry.status === "遅れ" || entry.status === "見直し・中止") && entry.remedy === null;
        if (isUnexplained || entry.status === null) expect(check).not.toBe(progressRemarks.done);
      }),
    );
  });

  test("is never more after something more is written", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const isDone = progressCheck(entry, true, progressStatuses) === progressRemarks.done;
        const more = { ...entry, result: entry.result ?? "実施", remedy: entry.remedy ?? "継続" };
        if (isDone) expect(progressCheck(more, true, progressStatuses)).toBe(progressRemarks.done);
      }),
    );
  });
});
