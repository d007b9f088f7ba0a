import type { LeftAlone } from "../../../app/left-alone";
import type { CheckMessages } from "../../messages/check-messages";

/** What to tell after writing: what was left alone and why, else `done`. */
export function toldLeft({ moved, lockedSheets }: LeftAlone, messages: CheckMessages, done: string): { readonly text: string; readonly isWarning: boolean } {
  const left = [...(moved > 0 ? [messages.left(moved)] : []), ...(lockedSheets.length > 0 ? [messages.locked(lockedSheets.join("、"))] : [])];
  return left.length > 0 ? { text: left.join("\n"), isWarning: true } : { text: done, isWarning: false };
}
