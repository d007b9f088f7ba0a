import { describe, expect, test } from "@jest/globals";
import { progressStatuses, statusesBehind } from "../../../src/core/contract/vocabulary";
import { lateness } from "../../../src/core/summary/lateness";

describe("a word of 進捗区分", () => {
  test("that the list is made with is known to be late, or not to be", () => {
    expect(progressStatuses.filter((word) => lateness(word) === "late")).toEqual(statusesBehind);
    expect(progressStatuses.filter((word) => lateness(word) === "unknown")).toEqual([]);
  });

  test.each(["大幅な遅れ", "大幅遅れ", "大幅に遅れている", "遅延", "一部遅延あり", "少し遅れています", "遅れ気味", "遅れが生じている"])("of the city's own is late where it says so: %s", (word) => expect(lateness(word)).toBe("late"));

  test.each(["遅れなし", "遅延なし", "順調", "概ね順調", "おおむね順調", "計画通り", "計画どおりに進行", "達成", "完了"])("of the city's own is not late where it says so: %s", (word) => expect(lateness(word)).toBe("onTime"));

  test.each([
    ...["遅れなく実施", "遅延なく進行", "遅れていない", "遅れは見られない", "遅れず実施", "遅れを取り戻した", "遅れの解消", "遅れのおそれなし"],
    ...["達成できず", "達成に至らず", "目標達成困難", "達成困難", "完了せず", "計画どおり進まず", "遅れ（未着手）", "概ね計画通りだが一部遅れ"],
  ])("that only holds such a word is unknown, whatever it says around it: %s", (word) => expect(lateness(word)).toBe("unknown"));

  test.each(["◎", "○", "△", "×", "A", "D", "その他", "要検討", "未達成", "順調でない", "計画どおりではない"])("that does not say it is unknown: %s", (word) => expect(lateness(word)).toBe("unknown"));
});
