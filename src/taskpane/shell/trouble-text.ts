import { faultKindOf } from "../../app/fault-kind";
import type { Messages, Obstacle } from "../messages/messages";

/** What went wrong, told in sentences that say what to do now. */
export interface TroubleText {
  readonly text: string;
  /** What Excel itself said of it; empty where our sentence says all there is. */
  readonly said: string;
  /** Whether only loading the pane again can help. */
  readonly needsReload: boolean;
}

/** What an error is told as, to people who can do something about it. */
export function troubleText(error: unknown, messages: Messages): TroubleText {
  const fault = faultKindOf(error);
  const sentence = error instanceof Error ? error.message : String(error);
  if (fault !== null) {
    const isOther = fault.kind === "other";
    return { text: `${messages.faults[fault.kind]}${isOther ? messages.faultDetail(fault.code) : ""}`, said: isOther && sentence !== "" ? messages.faultSaid(sentence) : "", needsReload: false };
  }
  const obstacle = obstacleOf(error);
  if (obstacle !== null) return { text: messages.obstacles[obstacle], said: "", needsReload: true };
  return { text: messages.unexpected(sentence), said: "", needsReload: false };
}

/** Office.js brings `Excel` along only where Excel is around it. */
function obstacleOf(error: unknown): Obstacle | null {
  if (error instanceof Error && error.name === "ChunkLoadError") return "noScript";
  if (!("Office" in globalThis)) return "noOffice";
  return "Excel" in globalThis ? null : "noExcel";
}
