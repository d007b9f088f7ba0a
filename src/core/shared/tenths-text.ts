/** Tenths as people read them, with one decimal: `575` is `57.5`. */
export function tenthsText(tenths: number): string {
  return (tenths / 10).toFixed(1);
}

/** A difference in tenths as documents print it: `+1.2`, `▲0.3`, `0.0`. */
export function signedTenthsText(tenths: number): string {
  return `${tenths > 0 ? "+" : tenths < 0 ? "▲" : ""}${tenthsText(Math.abs(tenths))}`;
}
