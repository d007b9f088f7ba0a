import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { assumed } from "../../../src/workbench/host/assumed";
import { projectRoot } from "../../support/house/project-root";

const host = join(projectRoot, "src/workbench/host");
const code = readdirSync(host, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && path !== "assumed.ts")
  .map((path) => readFileSync(join(host, path), "utf8"))
  .join("\n");

/** The assumptions that the host's code names, in comments as long as need be: "assumed: `names`, `autoFit`". */
const named = new Set([...code.matchAll(/assumed:((?:[\s*,/]*`\w+`)+)/giu)].flatMap(([, ids = ""]) => [...ids.matchAll(/`(\w+)`/gu)].map(([, id = ""]) => id)));

describe("what is assumed of Excel", () => {
  test("is said in whole sentences, each of them once", () => {
    const sentences: readonly string[] = Object.values(assumed);
    expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/su.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("is named where the host rests on it, and nothing else is named", () => {
    expect([...named].toSorted()).toEqual(Object.keys(assumed).toSorted());
  });
});
