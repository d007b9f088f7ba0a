import type { Choice } from "../../app/carry-out-update";

/** The choice that a control's value stands for; `null` for leaving a cell as it is. */
export function chosenFrom(value: string): Choice | null {
  return value === "record" || value === "restore" ? value : null;
}
