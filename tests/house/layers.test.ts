import { describe, expect, test } from "@jest/globals";
import { layerReport } from "../support/house/layer-report";

const layers = [
  "core/shared", "core/plan", "core/workbook", "core/contract", "core/attainment", "core/entries", "core/rules",
  "core/summary", "core/outputs", "core/sheets", "core/update", "excel", "file", "app", "app/composition", "taskpane", "commands", "cli", "workbench", "workbench/terminal", "workbench/sample",
] as const;
type Layer = (typeof layers)[number];

const core = layers.filter((layer) => layer.startsWith("core/"));
const typesOf = (...of: readonly Layer[]): readonly string[] => of.map((layer) => `type ${layer}`);
const face = ["app", "app/composition", ...typesOf(...core.filter((layer) => layer !== "core/contract"))];

/** Who may import whom, as the house's table has it; `type x` allows the types of x alone. */
const allowed: Readonly<Record<Layer, readonly string[]>> = {
  "core/shared": [],
  "core/plan": ["core/shared"],
  "core/workbook": ["core/shared"],
  "core/contract": ["core/shared", "core/plan"],
  "core/attainment": ["core/shared", "core/plan", "core/contract"],
  "core/entries": ["core/shared", "core/plan", "core/workbook", "core/contract"],
  "core/rules": ["core/shared", "core/plan", "core/contract", "core/attainment", "core/entries"],
  "core/summary": ["core/shared", "core/plan", "core/contract", "core/attainment", "core/entries"],
  "core/outputs": ["core/shared", "core/plan", "core/summary"],
  "core/sheets": [
    "core/shared", "core/plan", "core/workbook", "core/contract", "core/attainment", "core/entries", "core/outputs",
    ...typesOf("core/rules", "core/summary"),
  ],
  "core/update": ["core/shared", "core/plan", "core/workbook", "core/contract", "core/entries"],
  excel: ["core/shared", "core/workbook"],
  file: ["core/shared", "core/workbook"],
  app: core,
  "app/composition": [...core, "excel", "file", "app"],
  taskpane: face,
  commands: face,
  cli: face,
  workbench: ["core/shared", ...typesOf("core/workbook"), "file"],
  "workbench/terminal": [...core.filter((layer) => layer !== "core/contract"), "excel", "file", "app", "app/composition", "workbench"],
  "workbench/sample": [...core, "excel", "file", "app", "app/composition", "workbench", "workbench/terminal"],
};

/** The rule that must speak when a layer imports what it may not. */
const ruleOfLayer: Readonly<Record<Layer, string>> = {
  "core/shared": "layer-shared",
  "core/plan": "layer-plan",
  "core/workbook": "layer-workbook",
  "core/contract": "layer-contract",
  "core/attainment": "layer-attainment",
  "core/entries": "layer-entries",
  "core/rules": "layer-rules",
  "core/summary": "layer-summary",
  "core/outputs": "layer-outputs",
  "core/sheets": "layer-sheets",
  "core/update": "layer-update",
  excel: "layer-excel",
  file: "layer-file",
  app: "layer-app",
  "app/composition": "app-composition-roots",
  taskpane: "layer-taskpane-commands-cli",
  commands: "layer-taskpane-commands-cli",
  cli: "layer-taskpane-commands-cli",
  workbench: "layer-workbench",
  "workbench/terminal": "layer-workbench-terminal",
  "workbench/sample": "layer-workbench-terminal",
};

/** The name of the planted file of a layer that imports a value or a type of another. */
function importerOf(from: Layer, to: Layer, kind: "value" | "type"): string {
  return `src/${from}/${kind}-of-${to.replaceAll("/", "-")}.ts`;
}

function importLine(from: Layer, to: Layer, kind: "value" | "type"): string {
  const up = "../".repeat(from.split("/").length);
  return `${kind === "type" ? "import type { End }" : "import { end }"} from "${up}${to}/end";\n`;
}

/** In each layer a module that imports nothing, for the others to import. */
const ends = Object.fromEntries(
  layers.map((layer) => [`src/${layer}/end.ts`, "export const end = 0;\nexport type End = number;\n"]),
);
const kinds = ["value", "type"] as const;
const everyImport = Object.fromEntries(
  layers.flatMap((from) =>
    layers.flatMap((to) =>
      from === to ? [] : kinds.map((kind) => [importerOf(from, to, kind), importLine(from, to, kind)] as const),
    ),
  ),
);

const outsiders: Readonly<Record<string, string>> = {
  "src/core/plan/schema.ts": 'import "zod";',
  "src/file/write.ts": 'import "hucre";\nimport "fflate";\nimport "node:worker_threads";',
  "tests/file/read.test.ts": 'import "hucre";\nimport "../../src/file/write";\nimport "../../src/workbench/end";',
  "src/core/rules/schema.ts": 'import "zod";',
  "src/core/shared/text.ts": 'import "react";',
  "src/core/shared/read.ts": 'import "node:fs";',
  "src/app/bytes.ts": 'import "hucre";',
  "src/app/checked.ts": 'import "../core/plan/schema";',
  "src/cli/unzip.ts": 'import "fflate";',
  "src/cli/stray.ts": 'import "unlisted";',
  "src/app/example.ts": 'import "../../tests/file/read.test";',
  "src/core/plan/hen.ts": 'import "./egg";',
  "src/core/plan/egg.ts": 'import "./hen";',
  "src/core/plan/alone.ts": "export const alone = 1;",
  "src/core/plan/lost.ts": 'import "./nowhere";',
  "src/excel/names.ts": 'import type { End } from "../core/contract/end";',
};

describe("dependency rules", () => {
  const { violations, rules } = layerReport({ ...ends, ...everyImport, ...outsiders });

  const isCaught = (file: string): boolean => violations.some((violation) => violation.endsWith(`: ${file}`));

  test.each(layers)("%s may import exactly what the table allows it", (from) => {
    const others = layers.filter((layer) => layer !== from);
    const values = others.filter((to) => !isCaught(importerOf(from, to, "value")));
    const types = others.filter((to) => !isCaught(importerOf(from, to, "type")) && !values.includes(to));
    expect([...values, ...typesOf(...types)].sort()).toEqual([...allowed[from]].sort());
  });

  test.each(layers)("%s is kept by a rule of its own", (layer) => {
    const forbidden = layer.startsWith("workbench") ? "cli" : "workbench";
    expect(violations).toContain(`${ruleOfLayer[layer]}: ${importerOf(layer, forbidden, "value")}`);
  });

  test.each([
    ["app-without-composition", "src/app/value-of-app-composition.ts"],
    ["sheets-take-only-types-of-rules-and-summary", "src/core/sheets/value-of-core-rules.ts"],
    ["sheets-take-only-types-of-rules-and-summary", "src/core/sheets/value-of-core-summary.ts"],
    ["taskpane-commands-cli-take-only-types-of-core", "src/taskpane/value-of-core-workbook.ts"],
    ["taskpane-commands-cli-take-only-types-of-core", "src/cli/value-of-core-shared.ts"],
    ["workbench-takes-only-types-of-workbook", "src/workbench/value-of-core-workbook.ts"],
    ["sample-comes-as-a-file", "src/workbench/value-of-workbench-sample.ts"],
    ["no-product-import-of-workbench", "src/app/value-of-workbench.ts"],
    ["contract-stays-inside", "src/excel/names.ts"],
    ["no-import-of-tests", "src/app/example.ts"],
    ["no-cycles", "src/core/plan/egg.ts"],
    ["no-orphans", "src/core/plan/alone.ts"],
    ["no-unresolvable", "src/core/plan/lost.ts"],
    ["core-without-packages", "src/core/shared/text.ts"],
    ["core-without-node", "src/core/shared/read.ts"],
    ["zod-only-in-plan", "src/core/rules/schema.ts"],
    ["product-without-zod", "src/app/checked.ts"],
    ["spreadsheet-packages-only-in-file", "src/app/bytes.ts"],
    ["spreadsheet-packages-only-in-file", "src/cli/unzip.ts"],
    ["no-unlisted-packages", "src/cli/stray.ts"],
  ])("%s catches %s", (rule, file) => {
    expect(violations).toContain(`${rule}: ${file}`);
  });

  test.each(["src/core/plan/schema.ts", "src/file/write.ts", "tests/file/read.test.ts"])("%s breaks no rule", (file) => {
    expect(isCaught(file)).toBe(false);
  });

  test("no rule is without a planted violation", () => {
    const silent = rules.filter(({ name }) => !violations.some((violation) => violation.startsWith(`${name}: `)));
    expect(silent).toEqual([]);
  });

  test("every rule explains itself in one sentence", () => {
    const unexplained = rules.filter(({ comment }) => !/^[A-Z].+[^.]\.$/u.test(comment));
    expect(unexplained).toEqual([]);
  });
});
