// Mutation testing of what judges: does some test notice when a rule, or the arithmetic, is changed?
import { readFileSync } from "node:fs";

const { jest } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const { modulePathIgnorePatterns: _beyond, ...settings } = jest;

/**
 * Stryker's settings for one part of core, mutated before the tests of that part.
 *
 * @param {string} part a folder of src/core
 * @returns {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export function mutationOf(part) {
  return {
    mutate: [`src/core/${part}/*.ts`, `!src/core/${part}/index.ts`],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      projectType: "custom",
      config: {
        ...settings,
        maxWorkers: 1,
        // Only these folders are looked through, once for every mutant.
        roots: ["<rootDir>/src/core", "<rootDir>/src/app", "<rootDir>/tests/core", "<rootDir>/tests/support"],
        testMatch: [`<rootDir>/tests/core/${part}/**/*.test.ts`],
      },
      // A file's mutants meet the tests that import it: a rule is held by its own.
      enableFindRelatedTests: true,
    },
    coverageAnalysis: "perTest",
    // What a file says of itself is read once, when it is loaded: such mutants would need every test.
    ignoreStatic: true,
    // Words of messages are read by people, not by tests.
    mutator: { excludedMutations: ["StringLiteral"] },
    disableTypeChecks: false,
    // Two workers on a small machine; a mutant that goes on for ever is killed by the clock.
    concurrency: 2,
    timeoutMS: 20_000,
    ignorePatterns: ["/.cache", "/dist", "/assets", "/coverage", "/.git"],
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `.cache/mutation/${part}.json` },
    tempDirName: ".cache/mutation/sandbox",
    allowConsoleColors: false,
    thresholds: { high: 95, low: 90, break: null },
  };
}
