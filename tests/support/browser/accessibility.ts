import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { z } from "zod";
import { projectRoot } from "../house/project-root";
import { atRest } from "./at-rest";
import { paneFrame } from "./pane-frame";

const report = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })) })) });

let script: string | null = null;

/** The component library leaves guards at both ends of the page that can be focused, though hidden: they only pass the focus on. */
const run = 'axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] })';

/** What axe-core has against the pane as it stands: `rule: element`, once for each element. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  script ??= readFileSync(createRequire(join(projectRoot, "package.json")).resolve("axe-core/axe.min.js"), "utf8");
  // Evaluated, not added: the pane's policy lets no foreign script in. Once is enough for a page.
  if ((await frame.evaluate('"axe" in globalThis')) !== true) await frame.evaluate(script);
  await frame.evaluate(atRest);
  const { violations } = report.parse(await frame.evaluate(run));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} ${failureSummary}`));
}
