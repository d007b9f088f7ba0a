/**
 * Who may import whom, as rules. The table they enforce stands in src/README.md.
 *
 * A layer's rule forbids every import into `src` that is not in its list, so a
 * new layer is forbidden everywhere until it is named here.
 */

/** A rule that lets one layer import only the listed paths inside `src`, besides itself. */
function layer(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: from },
    to: { path: "^src/", pathNot: [from, ...allowed] },
  };
}

const core = (...layers) => `^src/core/(${layers.join("|")})/`;

/** The command that runs the product's use cases against the workbench's host, and the workbook to try the product on. */
const workbenchTerminal = "^src/workbench/(terminal|sample)/";

/** The modules of `app` that put a use case and an edge together. */
const compositionRoots = "^src/app/composition/";

const layers = [
  layer("layer-shared", core("shared"), [],
    "Shared holds what every layer may use, so it can know none of them."),
  layer("layer-plan", core("plan"), [core("shared")],
    "The plan is data that must be readable without any idea of a workbook."),
  layer("layer-workbook", core("workbook"), [core("shared")],
    "The vocabulary of a structured workbook knows no initiative, so that another plan or product can use it."),
  layer("layer-contract", core("contract"), [core("shared", "plan")],
    "The contract names sheets, tables and headers; it must not depend on what is done with them."),
  layer("layer-attainment", core("attainment"), [core("shared", "plan", "contract")],
    "Attainment is arithmetic over the plan and plain values, so it can be proved without a workbook."),
  layer("layer-entries", core("entries"), [core("shared", "plan", "workbook", "contract")],
    "Entries are read from a snapshot before anything is judged about them."),
  layer("layer-rules", core("rules"), [core("shared", "plan", "attainment", "entries", "contract")],
    "A rule judges entries against the plan and must not care how sheets are made or written."),
  layer("layer-summary", core("summary"), [core("shared", "plan", "attainment", "entries", "contract")],
    "The summary is one model for every export, so it cannot know any of its faces."),
  layer("layer-outputs", core("outputs"), [core("shared", "plan", "summary")],
    "An output writes the summary's document down and nothing else, so that every face shows the same figures."),
  layer("layer-sheets", core("sheets"),
    [core("shared", "workbook", "plan", "attainment", "entries", "contract", "rules", "summary", "outputs")],
    "Sheets say what the workbook should hold, and leave reading and writing to others."),
  layer("layer-update", core("update"), [core("shared", "workbook", "plan", "contract", "entries")],
    "What an update is told by and put back from is worked out from changes and the log, without laying out a sheet."),
  {
    name: "sheets-take-only-types-of-rules-and-summary",
    comment: "Findings and summary reach a sheet as data, so that making sheets never runs a rule.",
    severity: "error",
    from: { path: core("sheets") },
    to: { path: core("rules", "summary"), dependencyTypesNot: ["type-only"] },
  },
  layer("layer-excel", "^src/excel/", [core("workbook", "shared")],
    "An edge applies changes to cells and does not know what an initiative is."),
  layer("layer-file", "^src/file/", [core("workbook", "shared")],
    "An edge turns a workbook into bytes and back and does not know what an initiative is."),
  {
    name: "layer-app",
    comment: "A use case speaks to the ports of core, so that it runs the same over Excel, a file or memory.",
    severity: "error",
    from: { path: "^src/app/", pathNot: compositionRoots },
    to: { path: "^src/", pathNot: ["^src/app/", "^src/core/"] },
  },
  {
    name: "app-without-composition",
    comment: "A use case is given its ports; one that fetches them itself can no longer be run over another.",
    severity: "error",
    from: { path: "^src/app/", pathNot: compositionRoots },
    to: { path: compositionRoots },
  },
  {
    name: "app-composition-roots",
    comment: "A composition root joins use cases to the edges, and to nothing that a person looks at.",
    severity: "error",
    from: { path: compositionRoots },
    to: { path: "^src/", pathNot: ["^src/(app|core|excel|file)/"] },
  },
  {
    name: "layer-taskpane-commands-cli",
    comment: "What a person sees calls the use cases in app and no edge, nor another face of the product.",
    severity: "error",
    from: { path: "^src/(taskpane|commands|cli)/" },
    to: { path: "^src/", pathNot: ["^src/$1/", "^src/app/", "^src/core/"] },
  },
  {
    name: "taskpane-commands-cli-take-only-types-of-core",
    comment: "What a person sees shows results; the computing happens in use cases that tests can reach.",
    severity: "error",
    from: { path: "^src/(taskpane|commands|cli)/" },
    to: { path: "^src/core/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "layer-workbench",
    comment: "The workbench stands in for Excel, so it may know a workbook, and what every layer shares, but nothing of our product.",
    severity: "error",
    from: { path: "^src/workbench/", pathNot: workbenchTerminal },
    to: { path: "^src/", pathNot: ["^src/workbench/(?!terminal/)", "^src/file/", core("shared", "workbook")] },
  },
  {
    name: "sample-comes-as-a-file",
    comment: "The server makes the sample; to the page that plays Excel it is a file like any other.",
    severity: "error",
    from: { path: "^src/workbench/", pathNot: ["^src/workbench/sample/", "^src/workbench/frame/server/"] },
    to: { path: "^src/workbench/sample/" },
  },
  {
    name: "layer-workbench-terminal",
    comment: "The command that tries the product on real files joins its use cases to the host, as a composition root does.",
    severity: "error",
    from: { path: workbenchTerminal },
    to: { path: "^src/", pathNot: ["^src/workbench/", "^src/(app|core|excel|file)/"] },
  },
  {
    name: "workbench-takes-only-types-of-workbook",
    comment: "The workbench must answer like Excel, not with our own reading of a workbook.",
    severity: "error",
    from: { path: "^src/workbench/", pathNot: workbenchTerminal },
    to: { path: core("workbook"), dependencyTypesNot: ["type-only"] },
  },
];

const boundaries = [
  {
    name: "no-product-import-of-workbench",
    comment: "The workbench is for development only and must never reach a user.",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/workbench/" },
    to: { path: "^src/workbench/" },
  },
  {
    name: "product-without-zod",
    comment: "Plan data is checked by tests, so that what people start neither carries a schema library nor waits for one.",
    severity: "error",
    from: { path: "^src/(app|taskpane|cli|excel|file)/" },
    to: { path: "node_modules/zod/", reachable: true },
  },
  {
    name: "contract-stays-inside",
    comment: "Edges and faces get names from the sheets they handle, so the contract is changed in one place.",
    severity: "error",
    from: { path: "^src/", pathNot: [core("contract", "attainment", "entries", "rules", "summary", "sheets", "update"), "^src/app/", "^src/workbench/sample/"] },
    to: { path: core("contract") },
  },
  {
    name: "no-import-of-tests",
    comment: "The product must build and run without its tests.",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^tests/" },
  },
  {
    name: "no-cycles",
    comment: "Two modules that need each other are one idea in two files, and cannot be understood apart.",
    severity: "error",
    from: { path: "^src/" },
    to: { circular: true },
  },
  {
    name: "no-orphans",
    comment: "A module that nothing uses or tests is dead and misleads its readers.",
    severity: "error",
    from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", "^src/cli/main\\.ts$", "^src/taskpane/too-old\\.js$"] },
    to: {},
  },
  {
    name: "no-unresolvable",
    comment: "An import that resolves to nothing escapes every other rule.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

const packages = [
  {
    name: "core-without-packages",
    comment: "Core must give the same output anywhere, so it uses no package but zod.",
    severity: "error",
    from: { path: "^src/core/" },
    to: { path: "node_modules/", pathNot: "node_modules/zod/" },
  },
  {
    name: "core-without-node",
    comment: "Core also runs in Excel's browser, where Node's modules do not exist.",
    severity: "error",
    from: { path: "^src/core/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "zod-only-in-plan",
    comment: "Outside data enters core as a plan and nowhere else, so only the plan needs a schema library.",
    severity: "error",
    from: { path: "^src/core/", pathNot: core("plan") },
    to: { path: "node_modules/zod/" },
  },
  {
    name: "spreadsheet-packages-only-in-file",
    comment: "The library that reads and writes xlsx can be replaced as long as one folder knows it.",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/file/" },
    to: { path: "node_modules/(hucre|fflate)/" },
  },
  {
    name: "no-unlisted-packages",
    comment: "A package missing from package.json is missing on every other machine.",
    severity: "error",
    from: { path: "^(src|tests)/" },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
];

export default {
  forbidden: [...layers, ...boundaries, ...packages],
  options: {
    doNotFollow: { path: "node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
