import { describe, expect, test } from "@jest/globals";
import { complaintsAbout } from "../support/house/complaints-about";

const complaints = (code: string): readonly string[] => complaintsAbout("src/core", code);

describe("the compiler settings of core", () => {
  const names = ["document", "window", "fetch", "Excel", "Office", "process", "Buffer", "console", "setTimeout"];

  test("know no name of a browser, of Office or of Node", () => {
    const found = complaints(names.map((name, index) => `export const name${index} = ${name};`).join("\n"));
    expect(found).toHaveLength(names.length);
    for (const name of names) expect(found).toContainEqual(expect.stringContaining(`Cannot find name '${name}'`));
  });

  test("know no module of Node", () => {
    expect(complaints('export { readFileSync } from "node:fs";')).toEqual([
      expect.stringContaining("Cannot find module 'node:fs'"),
    ]);
  });

  test("know no method that a browser of 2021 lacks", () => {
    const code = ["[3].toSorted()", "[3].toReversed()", "[3].findLast(Boolean)", "[3].findLastIndex(Boolean)", "[3].with(0, 1)", "Object.groupBy([3], String)", "structuredClone([3])"];
    expect(complaints(code.map((line, index) => `export const value${index}: unknown = ${line};`).join("\n"))).toHaveLength(code.length);
    expect(complaints('export const values = [[3].at(-1), Object.hasOwn({}, "a"), "a".replaceAll("a", "b")];')).toEqual([]);
  });

  test("accept plain code", () => {
    expect(complaints("export const twelve: readonly number[] = [1, 2].map((month) => month * 12);")).toEqual([]);
  });

  test("treat an absent index as undefined and an absent property as absent", () => {
    expect(complaints("export const first: number = [1][0];")).toHaveLength(1);
    expect(complaints("interface A { readonly b?: number }\nexport const a: A = { b: undefined };")).toHaveLength(1);
  });
});
