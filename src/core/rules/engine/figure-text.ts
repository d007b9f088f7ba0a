import { tenthsOfPercent } from "../../shared/tenths";
import { tenthsText } from "../../shared/tenths-text";

/** Tenths of a percent as people read them: `575` is `57.5%`. */
export function percentText(tenths: number): string {
  return `${tenthsText(tenths)}%`;
}

/** A figure as people read it, to the precision it is judged by: a ratio in `%` is `24.9%`, others are `19件`, `45.25時間`. */
export function figureText(value: number, unit: string | null): string {
  const thousandths = tenthsOfPercent(value);
  return unit === "%" ? percentText(thousandths) : `${thousandths / 1000}${unit ?? ""}`;
}
