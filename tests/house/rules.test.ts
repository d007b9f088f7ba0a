import { describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rules } from "../../src/core/rules";
import { rulesTable } from "../../src/core/rules/engine/rules-table";

const folder = "src/core/rules";
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts").map((file) => file.replace(/\.ts$/, ""));

describe("the rules", () => {
  test("are all in the index, each once, under the names of their files", () => {
    expect(rules.map(({ meta }) => meta.id).toSorted()).toEqual(files.toSorted());
  });

  test("have a test each", () => {
    expect(files.filter((file) => !existsSync(`tests/core/rules/${file}.test.ts`))).toEqual([]);
  });

  test("are exported under their names", () => {
    const named = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(files.filter((file) => !readFileSync(`${folder}/${file}.ts`, "utf8").includes(`export const ${named(file)} = defineRule(`))).toEqual([]);
  });

  test("say what is wrong and where in both languages, in whole sentences", () => {
    const messages = rules.flatMap(({ meta }) => Object.entries(meta.messages).map(([id, told]) => ({ at: `${meta.id} ${id}`, ...told })));
    expect(messages.filter(({ ja, en }) => !/[。）]$/u.test(ja) || !/[.)]$/u.test(en)).map(({ at }) => at)).toEqual([]);
    const braces = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
    expect(messages.filter(({ ja, en }) => !ja.includes("{place}") || braces(ja).join() !== braces(en).join()).map(({ at }) => at)).toEqual([]);
  });

  test("are told in the table of their README", () => {
    expect(readFileSync(`${folder}/README.md`, "utf8")).toContain(rulesTable(rules));
  });
});
