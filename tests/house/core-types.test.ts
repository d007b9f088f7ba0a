import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { projectRoot } from "../support/house/project-root";

const coreFolder = join(projectRoot, "src/core");

/** What the compiler says about code that would stand in a file of core; nothing is written to disk. */
function complaintsAbout(code: string): readonly string[] {
  const planted = join(coreFolder, "planted.ts");
  const config = ts.readConfigFile(join(coreFolder, "tsconfig.json"), ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, coreFolder);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => (path === planted ? code : readFile(path));
  host.fileExists = (path) => path === planted || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([planted], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("the compiler settings of core", () => {
  const names = ["document", "window", "fetch", "Excel", "Office", "process", "Buffer", "console", "setTimeout"];

  test("know no name of a browser, of Office or of Node", () => {
    const complaints = complaintsAbout(names.map((name, index) => `export const name${index} = ${name};`).join("\n"));
    expect(complaints).toHaveLength(names.length);
    for (const name of names) expect(complaints).toContainEqual(expect.stringContaining(`Cannot find name '${name}'`));
  });

  test("know no module of Node", () => {
    expect(complaintsAbout('export { readFileSync } from "node:fs";')).toEqual([
      expect.stringContaining("Cannot find module 'node:fs'"),
    ]);
  });

  test("accept plain code", () => {
    expect(complaintsAbout("export const twelve: readonly number[] = [1, 2].map((month) => month * 12);")).toEqual([]);
  });

  test("treat an absent index as undefined and an absent property as absent", () => {
    expect(complaintsAbout("export const first: number = [1][0];")).toHaveLength(1);
    expect(complaintsAbout("interface A { readonly b?: number }\nexport const a: A = { b: undefined };")).toHaveLength(1);
  });
});
