import { describe, expect, test } from "@jest/globals";
import { lintReport } from "../support/house/lint-report";

/** Code that must not stand in a file, and the rule that must say so (with a word of its sentence where one rule holds many bans). */
interface Ban {
  readonly title: string;
  readonly path: string;
  readonly code: string;
  readonly rule: string;
  readonly says?: string;
}

const syntax = "no-restricted-syntax";
const globals = "no-restricted-globals";
const assertions = "@typescript-eslint/consistent-type-assertions";

const bans: readonly Ban[] = [
  { title: "Date.now in core", path: "src/core/plan/a1.ts", code: "export const a = (): number => Date.now();", rule: "no-restricted-properties", says: "clock" },
  { title: "Date.now taken apart in core", path: "src/core/plan/a2.ts", code: "export const { now } = Date;", rule: "no-restricted-properties", says: "clock" },
  { title: "new Date() in core", path: "src/core/plan/a3.ts", code: "export const a = (): Date => new Date();", rule: syntax, says: "clock" },
  { title: "Date() in core", path: "src/core/plan/a4.ts", code: "export const a = (): string => Date();", rule: syntax, says: "clock" },
  { title: "a local date in core", path: "src/core/plan/a5.ts", code: "export const a = new Date(2023, 3, 1);", rule: syntax, says: "time zone" },
  { title: "reading a date in local time in core", path: "src/core/plan/a6.ts", code: "export const a = (day: Date): number => day.getFullYear();", rule: syntax, says: "time zone" },
  { title: "Math.random in core", path: "src/core/workbook/a7.ts", code: "export const a = (): number => Math.random();", rule: "no-restricted-properties", says: "randomness" },
  { title: "performance in core", path: "src/core/workbook/a8.ts", code: "export const a = (): number => performance.now();", rule: globals },
  { title: "process in core", path: "src/core/workbook/a9.ts", code: "export const a = (): string => process.cwd();", rule: globals },
  { title: "globalThis.crypto in core", path: "src/core/workbook/b1.ts", code: "export const a = (): string => globalThis.crypto.randomUUID();", rule: globals },
  { title: "crypto in core", path: "src/core/workbook/b2.ts", code: "export const a = (): string => crypto.randomUUID();", rule: globals },
  { title: "dangerouslySetInnerHTML as an attribute", path: "src/taskpane/Page.tsx", code: 'export const Page = (): unknown => <p dangerouslySetInnerHTML={{ __html: "x" }} />;', rule: syntax, says: "markup" },
  { title: "dangerouslySetInnerHTML as a property", path: "src/taskpane/b3.ts", code: 'export const props = { dangerouslySetInnerHTML: { __html: "x" } };', rule: syntax, says: "markup" },
  { title: "innerHTML", path: "src/taskpane/b4.ts", code: 'document.body.innerHTML = "x";', rule: syntax, says: "markup" },
  { title: "innerHTML by its name", path: "src/taskpane/b5.ts", code: 'document.body["innerHTML"] = "x";', rule: syntax, says: "markup" },
  { title: "insertAdjacentHTML", path: "src/taskpane/b6.ts", code: 'document.body.insertAdjacentHTML("beforeend", "x");', rule: syntax, says: "markup" },
  { title: "eval", path: "src/app/b7.ts", code: 'eval("1");', rule: "no-eval" },
  { title: "a function made from text", path: "src/app/b8.ts", code: 'export const one: unknown = new Function("return 1");', rule: "no-new-func" },
  { title: "alert", path: "src/taskpane/b9.ts", code: 'alert("x");', rule: "no-alert" },
  { title: "window.confirm", path: "src/taskpane/c1.ts", code: 'window.confirm("x");', rule: "no-alert" },
  { title: "prompt in a test", path: "tests/app/c2.test.ts", code: 'prompt("x");', rule: "no-alert" },
  { title: "a non-null assertion", path: "src/app/c3.ts", code: "export const a = (list: readonly string[]): string => list[0]!;", rule: "@typescript-eslint/no-non-null-assertion" },
  { title: "any", path: "src/app/c4.ts", code: "export const a = (value: any): number => Number(value);", rule: "@typescript-eslint/no-explicit-any" },
  { title: "using a value that nothing is known about", path: "src/app/c5.ts", code: 'export const a: string = JSON.parse("1");', rule: "@typescript-eslint/no-unsafe-assignment" },
  { title: "@ts-ignore", path: "src/app/c6.ts", code: "// @ts-ignore\nexport const a: string = 1;", rule: "@typescript-eslint/ban-ts-comment" },
  { title: "@ts-expect-error, even with a reason", path: "src/app/c7.ts", code: "// @ts-expect-error because the types are wrong\nexport const a: string = 1;", rule: "@typescript-eslint/ban-ts-comment" },
  { title: "@ts-nocheck", path: "src/app/c8.ts", code: "// @ts-nocheck\nexport const a = 1;", rule: "@typescript-eslint/ban-ts-comment" },
  { title: "a type assertion", path: "src/app/c9.ts", code: "export const a = (value: unknown): string => value as string;", rule: assertions },
  { title: "a type assertion in angle brackets", path: "src/app/d1.ts", code: "export const a = (value: unknown): string => <string>value;", rule: assertions },
  { title: "a type assertion in a test", path: "tests/app/d2.test.ts", code: "export const a = (value: unknown): string => value as string;", rule: assertions },
  { title: "sync outside src/excel", path: "src/app/d3.ts", code: "export const a = (context: { sync(): void }): void => { context.sync(); };", rule: syntax, says: "round trips" },
  { title: "an optional sync outside src/excel", path: "src/taskpane/d4.ts", code: "export const a = (book?: { sync(): void }): void => { book?.sync(); };", rule: syntax, says: "round trips" },
  { title: "markup in src/excel", path: "src/excel/d5.ts", code: 'document.body.innerHTML = "x";', rule: syntax, says: "markup" },
  { title: "a default export", path: "src/app/d6.ts", code: "export default 1;", rule: "no-restricted-exports" },
  { title: "a default export by another name", path: "src/app/d7.ts", code: "const a = 1;\nexport { a as default };", rule: "no-restricted-exports" },
  { title: "a switch that forgets a case", path: "src/app/d8.ts", code: 'export function a(kind: "x" | "y"): void {\n  switch (kind) {\n    case "x":\n  }\n}', rule: "@typescript-eslint/switch-exhaustiveness-check" },
  { title: "a promise left alone", path: "src/app/d9.ts", code: "export function a(done: Promise<void>): void {\n  done;\n}", rule: "@typescript-eslint/no-floating-promises" },
  { title: "more than 250 lines of code", path: "src/app/e1.ts", code: "export {};\n".repeat(251), rule: "max-lines" },
];

const allowed: Readonly<Record<string, string>> = {
  "src/core/plan/f1.ts": "export const april = new Date(Date.UTC(2023, 3, 1)).getUTCFullYear();",
  "src/core/plan/f2.ts": 'export const kinds = ["reach", "maintain"] as const;',
  "src/app/f3.ts": "export const today = (): Date => new Date();",
  "src/excel/f4.ts": "export const a = (context: { sync(): void }): void => { context.sync(); };",
  "tests/excel/f5.test.ts": "export const a = (context: { sync(): void }): void => { context.sync(); };",
  "src/app/f6.ts": `${"// why\n\n".repeat(200)}export const a = 1;`,
  "src/app/f7.ts": "export const a = (context: { save(): void }): void => { context.save(); };",
  ".config/f8.config.mjs": "export default {};",
};

describe("lint rules", () => {
  const hidden = "src/app/g1.ts";
  const report = lintReport({
    ...Object.fromEntries(bans.map(({ path, code }) => [path, `${code}\n`])),
    ...allowed,
    [hidden]: "/* eslint-disable */\nexport const a = (value: unknown): string => value as string;\n",
  });

  test.each(bans)("forbid $title", ({ path, rule, says }) => {
    expect(report[path]).toContainEqual({ rule, message: expect.stringContaining(says ?? "") });
  });

  test.each(Object.keys(allowed))("have nothing against %s", (path) => {
    expect(report[path]).toEqual([]);
  });

  test("cannot be switched off by a comment", () => {
    expect(report[hidden]).toContainEqual(expect.objectContaining({ rule: assertions }));
  });
});
