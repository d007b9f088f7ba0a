/** Tenths as people read them, with one decimal: `575` is `57.5`. */
export function tenthsText(tenths: number): string {
  return (tenths / 10).toFixed(1);
}

/** A share in tenths of a percent as documents print it: `57.5%`, `▲5.9%`. */
export function percentText(tenths: number): string {
  return `${tenths < 0 ? "▲" : ""}${tenthsText(Math.abs(tenths))}%`;
}

/** A difference in tenths as documents print it: `+1.2`, `▲0.3`, `0.0`. */
export function signedTenthsText(tenths: number): string {
  return `${tenths > 0 ? "+" : tenths < 0 ? "▲" : ""}${tenthsText(Math.abs(tenths))}`;
}
