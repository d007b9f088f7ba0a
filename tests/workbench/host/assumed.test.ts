import { describe, expect, test } from "@jest/globals";
import { assumed } from "../../../src/workbench/host/assumed";

describe("what is assumed of Excel", () => {
  test("is said in whole sentences, each of them once", () => {
    expect(assumed.filter((sentence) => !/^\p{Lu}.*\.$/su.test(sentence))).toEqual([]);
    expect(new Set(assumed).size).toBe(assumed.length);
  });
});
