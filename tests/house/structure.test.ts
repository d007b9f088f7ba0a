import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "../support/house/project-root";

/** The folders that the dependency rules know; a file elsewhere in src would escape them. */
const knownFolders = [
  "core/shared/", "core/plan/", "core/workbook/", "core/contract/", "core/attainment/", "core/entries/", "core/rules/",
  "core/summary/", "core/outputs/", "core/sheets/", "core/update/", "excel/", "file/", "app/", "taskpane/", "commands/", "cli/", "workbench/",
];

/** Plan data is as long as the plan. */
const planData = /^src\/core\/plan\/[a-z]+-\d{4}\//u;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1).replaceAll("\\", "/"));
}

const sources = filesBelow("src").filter((path) => /\.tsx?$/u.test(path));
const tests = filesBelow("tests").filter((path) => /\.tsx?$/u.test(path));

describe("the files of the project", () => {
  test("are there to be looked at", () => {
    expect(sources.length).toBeGreaterThan(3);
  });

  test("hold at most 250 lines each in src, plan data apart", () => {
    const long = sources
      .filter((path) => !planData.test(path))
      .filter((path) => readFileSync(join(projectRoot, path), "utf8").split("\n").length > 251);
    expect(long).toEqual([]);
  });

  test("are named for what they hold, never utils, helpers or misc", () => {
    const vague = [...sources, ...tests].filter((path) => /(^|[/.-])(utils?|helpers?|misc|common)([/.-]|$)/u.test(path));
    expect(vague).toEqual([]);
  });

  test("have kebab-case names, React components PascalCase ones", () => {
    const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/u;
    const pascalCase = /^([A-Z][a-z0-9]*)+(\.[a-z0-9-]+)*\.tsx$/u;
    const odd = [...sources, ...tests].filter((path) => !kebabCase.test(basename(path)) && !pascalCase.test(basename(path)));
    expect(odd).toEqual([]);
  });

  test("stand in a folder that the dependency rules know", () => {
    const homeless = sources.filter((path) => !knownFolders.some((folder) => path.startsWith(`src/${folder}`)));
    expect(homeless).toEqual([]);
  });

  test("of tests named *.test.ts mirror a folder of src or belong to a kind of test", () => {
    const kinds = ["house", "laws", "bench", "support", "oracle", "end-to-end"].map((kind) => `${kind}/`);
    const homeless = tests.filter((path) => ![...kinds, ...knownFolders].some((folder) => path.startsWith(`tests/${folder}`)));
    expect(homeless).toEqual([]);
  });
});
