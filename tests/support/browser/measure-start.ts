import { parseArgs } from "node:util";
import { launchBrowser } from "./launch-browser";
import { servedWorkbench } from "./served-workbench";
import { type StartTimes, startTimes } from "./start-times";
import { threadTimes, traceCategories } from "./thread-times";

// `npx tsx tests/support/browser/measure-start.ts [--runs 9] [--address https://localhost:3000/workbench.html]`: when the pane is shown and usable, and what the time goes to.
const { values } = parseArgs({ options: { runs: { type: "string", default: "9" }, address: { type: "string" } } });

void measure(Number(values.runs), values.address ?? null);

async function measure(runs: number, address: string | null): Promise<void> {
  const [server, browser] = await Promise.all([address === null ? servedWorkbench() : { address, stop: () => Promise.resolve() }, launchBrowser()]);
  // The first start fills what the browser keeps of scripts for all later ones.
  await startTimes(browser, server.address);
  const all: StartTimes[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await startTimes(browser, server.address));
  for (const name of ["paneAsked", "shown", "usable"] as const) tell(name, all.map((times) => times[name]));
  tell("usable, since the pane was asked for", all.map(({ paneAsked, usable }) => usable - paneAsked));

  const divisions: ReadonlyMap<string, number>[] = [];
  for (let run = 0; run < Math.min(runs, 5); run += 1) {
    await browser.startTracing(undefined, { categories: traceCategories });
    await startTimes(browser, server.address);
    divisions.push(threadTimes((await browser.stopTracing()).toString("utf8")));
  }
  process.stdout.write("\nThe pages' thread was busy for:\n");
  tell("all together", divisions.map((division) => [...division.values()].reduce((sum, part) => sum + part, 0)));
  const names = [...new Set(divisions.flatMap((division) => [...division.keys()]))];
  const medians = new Map(names.map((name) => [name, median(divisions.map((division) => division.get(name) ?? 0))]));
  for (const [name, part] of [...medians].sort(([, one], [, other]) => other - one)) if (part >= 5) process.stdout.write(`${Math.round(part)} ms\t${name}\n`);
  await browser.close();
  await server.stop();
}

function tell(name: string, times: readonly number[]): void {
  process.stdout.write(`${Math.round(median(times))} ms\t${name} (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
