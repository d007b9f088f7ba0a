import { describe, expect, test } from "@jest/globals";
import { progressStatuses, statusesBehind } from "../../../src/core/contract/vocabulary";
import { lateness } from "../../../src/core/summary/lateness";

describe("a word of 進捗区分", () => {
  test("that the list is made with is known to be late, or not to be", () => {
    expect(progressStatuses.filter((word) => lateness(word) === "late")).toEqual(statusesBehind);
    expect(progressStatuses.filter((word) => lateness(word) === "unknown")).toEqual([]);
  });

  test.each(["大幅な遅れ", "大幅遅れ", "遅延", "一部遅延あり", "遅れ（未着手）", "遅れ気味", "やや遅れ（計画どおりでない）"])("of the city's own is late where it says so: %s", (word) => expect(lateness(word)).toBe("late"));

  test.each(["遅れなし", "遅れはない", "遅れを解消", "順調", "おおむね順調", "予定どおり", "概ね計画通り", "達成", "完了済"])("of the city's own is not late where it says so: %s", (word) => expect(lateness(word)).toBe("onTime"));

  test.each(["◎", "○", "△", "×", "A", "D", "その他", "要検討", "未達成", "順調でない", "計画どおりではない"])("that does not say it is unknown: %s", (word) => expect(lateness(word)).toBe("unknown"));
});
