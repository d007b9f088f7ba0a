import type { Stryker } from "@stryker-mutator/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../house/project-root";
import type { MutatedFile } from "./mutated-files";

type Settings = ConstructorParameters<typeof Stryker>[0];

const jestSettings = z.object({ jest: z.record(z.string(), z.unknown()) });

/** Stryker's settings for one file. */
export function settingsFor({ source, tests }: MutatedFile): Settings {
  const { jest } = jestSettings.parse(JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")));
  const { modulePathIgnorePatterns: _beyond, ...settings } = jest;
  return {
    mutate: [source],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      projectType: "custom",
      config: {
        ...settings,
        maxWorkers: 1,
        // Only these folders are looked through, once for every mutant.
        roots: ["<rootDir>/src/core", "<rootDir>/src/app", "<rootDir>/tests/core", "<rootDir>/tests/support"],
        testMatch: tests.map((test) => `<rootDir>/${test}`),
      },
      enableFindRelatedTests: false,
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
    ignorePatterns: ["**", "!src/core/**", "!src/app/**", "!tests/core/**", "!tests/support/**", "!package.json", "!tsconfig.json"],
    reporters: ["json"],
    jsonReporter: { fileName: ".cache/mutation/last.json" },
    tempDirName: ".cache/mutation/sandbox",
    allowConsoleColors: false,
  };
}
