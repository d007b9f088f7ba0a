/**
 * How many random histories each law is tried on: 200, in CI 1,000, or as many
 * as LAW_RUNS says. `part` is for what takes long: one in 50 is `lawRuns(1 / 50)`,
 * at least one.
 */
export function lawRuns(part = 1): { readonly numRuns: number } {
  const asked = Number(process.env["LAW_RUNS"] ?? "");
  const whole = asked > 0 ? asked : process.env["CI"] === "true" ? 1000 : 200;
  return { numRuns: Math.max(1, Math.round(whole * part)) };
}
