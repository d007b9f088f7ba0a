import type { PlanOption } from "./plan-option";

/** The answer that shows, in a blank cell of the schedule, the phase of the year before. */
export const blankContinues = "継続と読む";

/** The answer that leaves a blank cell of the schedule blank. */
export const blankStaysBlank = "空欄のまま";

/**
 * The question every plan's schedule grid raises: whether a blank cell without an
 * arrow means that the phase goes on. `planOfFolder` puts it first among the options.
 */
export const blankScheduleReading: PlanOption = {
  item: "工程の空欄の読み方",
  description:
    "計画書の工程で矢印のない空欄を、前の年度の工程が続くと読むか、空欄のままにするか。続くかどうかは計画に記載がありません。続くと読んだ欄は推定として色を変えて示します。",
  choices: [blankContinues, blankStaysBlank],
  initial: blankContinues,
};
