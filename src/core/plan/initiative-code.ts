/** A 整理番号 as ids write it, with at least two digits: `1` is `01`. */
export function initiativeCode(number: number): string {
  return String(number).padStart(2, "0");
}
