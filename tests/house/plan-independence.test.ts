import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { projectRoot } from "../support/house/project-root";

const source = join(projectRoot, "src");

/** Code that must serve any plan: everything but the plan's own folder, and the examples in sentences for people (the terminal's help, the schema's errors). */
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith(join("core", "plan", "sendai-2021")) && !/^(cli.messages\.|core.plan.schema.)/.test(file),
);

function code(file: string): string {
  return readFileSync(join(source, file), "utf8").replace(/\/\*[^]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

const importLine = /^import .*$/gm;

/** Files whose code, comments aside, holds the text. */
function filesWith(pattern: RegExp, apart: RegExp = /$^/): string[] {
  return files.filter((file) => pattern.test(code(file).replace(apart, "")));
}

describe("nothing outside the plan's own folder knows the plan", () => {
  test("no year of it is a constant", () => {
    expect(filesWith(/令和[0-9０-９]|\b202[0-9]\b|"R[2-7]"/, importLine)).toEqual([]);
  });

  test("no department of it is named, but for words any city uses of itself", () => {
    const names = sendai2021.departments.map(({ name }) => name).filter((name) => name.length > 3);
    expect(names.filter((name) => filesWith(new RegExp(name)).length > 0)).toEqual([]);
  });

  test("no initiative of it is known by its title", () => {
    expect(sendai2021.initiatives.filter(({ title }) => filesWith(new RegExp(title)).length > 0)).toEqual([]);
  });

  test("no indicator of it is known by its id", () => {
    expect(sendai2021.indicators.filter(({ id }) => filesWith(new RegExp(id)).length > 0).map(({ id }) => id)).toEqual([]);
  });

  test("no clause of it is known by its id", () => {
    expect(sendai2021.clauses.filter(({ id }) => filesWith(new RegExp(`["'\`]${id}["'\`]`)).length > 0).map(({ id }) => id)).toEqual([]);
    expect(filesWith(/["'`][PK]-\d{2}["'`]/)).toEqual([]);
  });

  test("its folder is imported by the list of known plans alone", () => {
    expect(filesWith(/sendai-2021/)).toEqual([join("app", "known-plans.ts")]);
  });
});
