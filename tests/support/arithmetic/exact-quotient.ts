/**
 * The whole number nearest to a quotient of whole numbers, halves away from
 * zero, worked out without fractions: what the product's own rounding is held to.
 */
export function exactQuotient(dividend: bigint, divisor: bigint): number {
  const isNegative = dividend < 0n !== divisor < 0n;
  const [above, below] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * above + below) / (2n * below);
  return rounded === 0n ? 0 : Number(isNegative ? -rounded : rounded);
}
