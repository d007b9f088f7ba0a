import { tenthsOfPercent } from "../../shared/tenths";

/**
 * Whether a figure changed by more than half of the one before it. Exactly half is
 * none, and nothing is a jump from zero. Compared in tenths of a percent,
 * thousandths of anything else.
 */
export function isJump(before: number, after: number): boolean {
  const from = tenthsOfPercent(before);
  return from !== 0 && 2 * Math.abs(tenthsOfPercent(after) - from) > Math.abs(from);
}
