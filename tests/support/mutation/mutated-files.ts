import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../house/project-root";

/** A file that is mutated, and the tests that its mutants must not survive. */
export interface MutatedFile {
  readonly source: string;
  readonly tests: readonly string[];
}

/** Every rule with its test; every file of attainment with all the tests of attainment. */
export function mutatedFiles(): MutatedFile[] {
  const namesIn = (folder: string): string[] => readdirSync(join(projectRoot, folder)).filter((name) => name.endsWith(".ts"));
  const attainment = namesIn("tests/core/attainment").map((name) => `tests/core/attainment/${name}`);
  return [
    ...namesIn("src/core/attainment").map((name) => ({ source: `src/core/attainment/${name}`, tests: attainment })),
    ...namesIn("src/core/rules").flatMap((name): MutatedFile[] => {
      const test = `tests/core/rules/${name.replace(/\.ts$/u, ".test.ts")}`;
      return existsSync(join(projectRoot, test)) ? [{ source: `src/core/rules/${name}`, tests: [test] }] : [];
    }),
  ];
}
