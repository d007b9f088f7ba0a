/**
 * A ratio in tenths of a percent, the unit in which the plan publishes its
 * figures: `0.575` (57.5%) is `575`. Other quantities come out in thousandths.
 *
 * Judgements compare these whole numbers, never fractions: 0.5005 × 1000 is
 * 500.49999… in binary, so the product is first read as the decimal it stands
 * for. Halves go away from zero, as Excel's ROUND does.
 */
export function tenthsOfPercent(ratio: number): number {
  return roundedHalfAway(Number((ratio * 1000).toPrecision(14)));
}

/** The whole number nearest to a quotient of whole numbers, halves away from zero. */
export function roundedQuotient(dividend: number, divisor: number): number {
  return roundedHalfAway(Number((dividend / divisor).toPrecision(14)));
}

function roundedHalfAway(value: number): number {
  const rounded = Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
  return rounded === 0 ? 0 : rounded;
}
