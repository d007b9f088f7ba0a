import type { PlanOption } from "../../../../src/core/plan/plan-option";

/** The question the made-up plan leaves open. */
export const options: readonly PlanOption[] = [
  {
    item: "休暇計画の対象",
    description: "取組12の目標の「職員」に会計年度任用職員を含めるか、計画に記載がありません。",
    choices: ["含める", "含めない"],
    initial: "含めない",
  },
];
