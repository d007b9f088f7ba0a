/**
 * `npm run bench [-- WORD …]`: runs every bench (or those whose title holds
 * one of the words) and prints ratios. It asserts nothing: times differ from
 * machine to machine, ratios hardly do. `traffic` counts requests to Excel, with
 * `3500` for a plan a hundred times as long, too.
 */
import type { Bench, BenchCase } from "./bench";
import { benches } from "./benches";
import { compared } from "./compared";
import { trafficReport } from "./traffic";

const usualRounds = 5;

async function duration(benchCase: BenchCase): Promise<number> {
  const start = performance.now();
  await benchCase.run();
  return performance.now() - start;
}

/** Runs each case in turn, round after round, so that a slow moment of the machine meets all of them; the first round warms up. */
async function durations(cases: readonly BenchCase[], rounds: number): Promise<readonly (readonly number[])[]> {
  const taken: number[][] = cases.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, benchCase] of cases.entries()) {
      const milliseconds = await duration(benchCase);
      if (round > 0) taken[index]?.push(milliseconds);
    }
  }
  return taken;
}

async function report(bench: Bench): Promise<string> {
  const cases = await bench.cases();
  const lines = compared(cases, await durations(cases, bench.rounds ?? usualRounds)).map(
    ({ title, median, ratio }) => `  ${ratio.toFixed(2).padStart(7)} ×  ${median.toFixed(1).padStart(9)} ms  ${title}`,
  );
  return [bench.title, ...lines, ""].join("\n");
}

const words = process.argv.slice(2);
const chosen = benches.filter(({ title }) => words.length === 0 || words.some((word) => title.includes(word)));
if (chosen.length === 0 && !words.includes("traffic")) process.stdout.write("No bench to run.\n");
if (words.length === 0 || words.includes("traffic")) process.stdout.write(`${await trafficReport(words.includes("3500") ? 100 : 10)}\n`);
for (const bench of chosen) process.stdout.write(`${await report(bench)}\n`);
