/**
 * How many random histories each law is tried on: 60, or as many as LAW_RUNS
 * says. CI tries the same histories each time, so that a red run is about the
 * change at hand; LAW_SEED chooses others. `part` is for what takes long: one
 * in 50 is `lawRuns(1 / 50)`, at least one.
 */
export function lawRuns(part = 1): { readonly numRuns: number; readonly seed?: number } {
  const asked = Number(process.env["LAW_RUNS"] ?? "");
  const whole = asked > 0 ? asked : 60;
  const seed = Number(process.env["LAW_SEED"] ?? (process.env["CI"] === "true" ? 20210401 : ""));
  const numRuns = Math.max(1, Math.round(whole * part));
  return seed > 0 ? { numRuns, seed } : { numRuns };
}
