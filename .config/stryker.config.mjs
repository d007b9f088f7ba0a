// Mutation testing of what judges: does some test notice when a rule is changed?
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/core/rules/*.ts", "src/core/attainment/*.ts", "!src/core/rules/index.ts"],
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { projectType: "custom", configFile: ".config/jest.mutation.mjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  // What a rule says of itself is read once, when its file is loaded: such mutants would need every test.
  ignoreStatic: true,
  // Words of messages are read by people, not by tests.
  mutator: { excludedMutations: ["StringLiteral"] },
  // Two workers on a small machine; a mutant that goes on for ever is killed by the clock.
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  tempDirName: ".cache/mutation/sandbox",
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  allowConsoleColors: false,
  thresholds: { high: 95, low: 90, break: null },
};
