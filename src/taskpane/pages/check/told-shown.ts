import type { Shown } from "../../check-service";
import type { CheckMessages } from "../../messages/check-messages";

/** What to tell where a cell could not be brought before the person; `null` where it was. */
export function toldShown(shown: Shown, { gone, hidden }: CheckMessages): { readonly text: string; readonly isWarning: boolean } | null {
  return shown === "shown" ? null : { text: shown === "hidden" ? hidden : gone, isWarning: true };
}
