import { join } from "node:path";
import { z } from "zod";
import { plantTree } from "./planted-tree";
import { projectRoot } from "./project-root";
import { toolReport } from "./tool-report";

const printedReport = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string().default("") })) }),
  }),
});

/** What the dependency rules say about a planted tree. */
export interface LayerReport {
  /** `rule: file` for each violation, once each. */
  readonly violations: readonly string[];
  /** Every rule in force, with the sentence that explains it. */
  readonly rules: readonly { readonly name: string; readonly comment: string }[];
}

const listedPackages = ["zod", "hucre", "fflate", "react"];

/** What surrounds planted files: a manifest and packages that hold nothing. */
const surroundings: Readonly<Record<string, string>> = {
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "ESNext", moduleResolution: "Bundler" } }),
  "package.json": JSON.stringify({
    type: "module",
    dependencies: Object.fromEntries(listedPackages.map((name) => [name, "*"])),
  }),
  ...Object.fromEntries(
    [...listedPackages, "unlisted"].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
      [`node_modules/${name}/index.js`, "export const nothing = 0;"],
    ]),
  ),
};

/** The verdict of the project's dependency rules on planted files (path → content). */
export function layerReport(files: Readonly<Record<string, string>>): LayerReport {
  const tree = plantTree({ ...surroundings, ...files });
  try {
    const program = join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const config = join(projectRoot, ".config/dependency-cruiser.mjs");
    const printed = toolReport(program, ["--config", config, "--output-type", "json", "src", "tests"], tree.root);
    const { summary } = printedReport.parse(JSON.parse(printed));
    const violations = new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`));
    return { violations: [...violations], rules: summary.ruleSetUsed.forbidden };
  } finally {
    tree.remove();
  }
}
