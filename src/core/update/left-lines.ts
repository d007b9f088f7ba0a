import { type LogLine, logOperations } from "./log-line";

/** Lines of 更新記録 that take others back: what these told beforehand was not written after all. */
export function leftLines(lines: readonly LogLine[]): LogLine[] {
  return lines.map((line) => ({ ...line, operation: logOperations.left, reason: "先に動いていたか、途中で止まったため、書き込まずそのままにしました" }));
}
