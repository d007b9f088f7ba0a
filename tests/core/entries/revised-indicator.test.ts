import { describe, expect, test } from "@jest/globals";
import { revisedIndicator } from "../../../src/core/entries/revised-indicator";
import { invariant } from "../../../src/core/shared/invariant";
import type { Indicator } from "../../../src/core/plan/plan";
import type { Revision } from "../../../src/core/plan/revision";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { revisionOf } from "../../support/entries/revision-of";

function indicator(id: string): Indicator {
  const found = sendai2021.indicators.find((one) => one.id === id);
  invariant(found !== undefined, `the plan has an indicator ${id}`);
  return found;
}

const [awareness, career, fulfilment] = [indicator("認知度"), indicator("キャリア意識"), indicator("やりがい")];
const revised = (one: Indicator, item: string, after: Revision["after"]) => revisedIndicator(one, revisionOf("indicators", one.id, item, after));

describe("a revised indicator", () => {
  test("has its new name, kind or baseline, and all else as before", () => {
    expect(revised(awareness, "指標", "方針の理解度")).toEqual({ ...awareness, label: "方針の理解度" });
    expect(revised(awareness, "種別", "以上型")).toEqual({ ...awareness, kind: "reachOrExceed" });
    expect(revised(awareness, "基準値", 0.581)).toEqual({ ...awareness, baselineTenths: 581 });
    expect(revised(awareness, "基準値", 0)).toEqual({ ...awareness, baselineTenths: 0 });
  });

  test("has its new target, told as such and no longer as the plan printed it", () => {
    expect(revised(awareness, "目標値", 0.955)).toEqual({ ...awareness, targetTenths: 955, targetAsPrinted: "95.5%" });
    expect(revised(career, "目標値", 0.92)).toEqual({ ...career, targetTenths: 920, targetAsPrinted: "92%以上" });
    expect(revised(career, "目標値", 1)).toEqual({ ...career, targetTenths: 1000, targetAsPrinted: "100%以上" });
  });

  test("that is to be maintained keeps its baseline for a target", () => {
    expect(revised(fulfilment, "基準値", 0.85)).toEqual({ ...fulfilment, baselineTenths: 850, targetTenths: 850 });
    expect(revised(career, "種別", "維持型")).toEqual({ ...career, kind: "maintain", targetTenths: 841, targetAsPrinted: "84.1%以上" });
  });

  test("that was given another target than its baseline keeps it when the baseline is revised", () => {
    const raised = revised(fulfilment, "目標値", 0.9);
    expect(raised === null ? null : revised(raised, "基準値", 0.85)).toMatchObject({ kind: "maintain", baselineTenths: 850, targetTenths: 900 });
  });

  test("may go from maintained to a higher target, in whichever order that is recorded", () => {
    const expected = { kind: "reachOrExceed", baselineTenths: 843, targetTenths: 900 };
    for (const order of [[["種別", "以上型"], ["目標値", 0.9]], [["目標値", 0.9], ["種別", "以上型"]]] as const) {
      const last = order.reduce<Indicator | null>((one, [item, after]) => (one === null ? null : revised(one, item, after)), fulfilment);
      expect(last).toMatchObject(expected);
    }
  });

  test.each<[string, Revision["after"]]>([
    ["目標値", 95],
    ["目標値", "95%"],
    ["目標値", -0.1],
    ["目標値", 1.01],
    ["目標値", null],
    ["基準値", 57.5],
    ["基準値", null],
    ["基準値", true],
    ["種別", "減少型"],
    ["種別", null],
    ["指標", null],
    ["指標ID", "理解度"],
    ["項目", "①方針の理解度"],
    ["判定", "達成"],
    ["令和4年度", 0.7],
  ])("cannot have %s %j", (item, after) => expect(revised(awareness, item, after)).toBeNull());
});
