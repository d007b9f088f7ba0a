import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { Linter } from "eslint";
import { projectRoot } from "../support/house/project-root";

const folder = mkdtempSync(join(tmpdir(), "product-build-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Build {
  readonly at: string;
  readonly printed: string;
}

function built(name: string, ...options: readonly string[]): Build {
  const at = join(folder, name);
  const printed = execFileSync("node", ["node_modules/webpack/bin/webpack.js", "--output-path", at, ...options], { cwd: projectRoot, encoding: "utf8" });
  return { at, printed };
}

const text = ({ at }: Build, file: string): string => readFileSync(join(at, file), "utf8");
const files = ({ at }: Build): string[] => readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1));
const policyOf = (build: Build): string => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text(build, "taskpane.html"))?.[1] ?? "";

describe("the add-in as it is served", () => {
  const origin = "https://plan.example.lg.jp/jinzai";
  const web = built("web");
  const closed = built("closed", "--env", "closed", "--env", `origin=${origin}`);

  test("has a first script of at most 300 KB on the wire, and says so", () => {
    const weight = /first script (\d+) KB gzipped/.exec(web.printed)?.[1];
    expect(Number(weight)).toBeGreaterThan(50);
    expect(Number(weight)).toBeLessThanOrEqual(300);
  });

  test("has scripts of at most 500 KB on the wire in all; a build with more fails, however light its first script", () => {
    const heavy = (kilobytes: number): string =>
      execFileSync("node", ["node_modules/webpack/bin/webpack.js", "--config", "tests/support/house/heavy-build.config.mjs", "--env", `kilobytes=${kilobytes}`, "--env", `folder=${join(folder, `heavy-${kilobytes}`)}`], { cwd: projectRoot, encoding: "utf8", stdio: "pipe" });
    expect(web.printed).toMatch(/all scripts \d+ KB gzipped \(at most 500\)/);
    expect(() => heavy(900)).toThrow();
    expect(heavy(20)).toMatch(/first script \d KB gzipped/);
  });

  test("names every script but the one for old browsers by what it holds, and asks anew for the files that keep their names", () => {
    const scripts = files(web).filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => !/\.[0-9a-f]{20}\.js$/.test(file))).toEqual(["too-old.js"]);
    const page = text(web, "taskpane.html");
    for (const [, script = ""] of page.matchAll(/src="([^":]+\.js)"/g)) expect(scripts).toContain(script);
    const version = (file: string): string => createHash("sha256").update(readFileSync(join(projectRoot, "src/taskpane", file))).digest("hex").slice(0, 8);
    for (const file of ["taskpane.css", "too-old.js"]) expect(page).toContain(`"${file}?v=${version(file)}"`);
    for (const guide of files(web).filter((file) => /^help.*\.html$/u.test(file))) expect(text(web, guide)).toContain(`"help.css?v=${version("guide/help.css")}"`);
  });

  test("calls no method that a browser of 2021 lacks", () => {
    const newer = /\.(toSorted|toReversed|toSpliced|findLastIndex|isWellFormed)\(|\b(structuredClone|Object\.groupBy|Array\.fromAsync)\(/g;
    for (const script of files(web).filter((file) => file.endsWith(".js"))) expect(text(web, script).match(newer)).toBeNull();
  });

  test("tells browsers too old for it in the JavaScript of 2009", () => {
    const parsed = (code: string): string[] => new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } }).map(({ message }) => message);
    expect(parsed(text(web, "too-old.js"))).toEqual([]);
    expect(parsed("var notice = () => 1;")).toHaveLength(1);
  });

  test.each([["web", web], ["closed", closed]])("holds nothing of the workbench: %s", (_name, build) => {
    const scripts = files(build).filter((file) => file.endsWith(".js") && !file.startsWith("office-js"));
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(text(build, script)).not.toMatch(/HostBridge|HostExcel|ProcessQuery/);
  });

  test("asks Microsoft's servers for Office.js and nobody else, in the build for the web", () => {
    expect(text(web, "taskpane.html")).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(policyOf(web).match(/https:\/\/[^ ;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
    expect(existsSync(join(web.at, "office-js"))).toBe(false);
  });

  test("asks nobody but its own server in the build for closed networks, which carries Office.js under its own terms", () => {
    expect(text(closed, "taskpane.html")).not.toContain("https://");
    expect(policyOf(closed)).not.toContain("https:");
    const source = join(projectRoot, "node_modules/@microsoft/office-js");
    expect(readFileSync(join(closed.at, "office-js/office.js")).equals(readFileSync(join(source, "dist/office.js")))).toBe(true);
    expect(text(closed, "office-js/LICENSE.md")).toBe(readFileSync(join(source, "LICENSE.md"), "utf8"));
  });

  test("lets nothing run but scripts of its own", () => {
    for (const build of [web, closed]) {
      expect(policyOf(build)).toContain("default-src 'none'");
      expect(policyOf(build)).not.toMatch(/script-src[^;]*unsafe/);
    }
  });

  test("has its server's address all through the manifest, and every page and picture the manifest names", () => {
    const manifest = text(closed, "manifest.xml");
    expect(manifest).not.toContain("localhost");
    const named = [...manifest.matchAll(new RegExp(`"${origin}/([^"?]+)`, "g"))].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) expect(existsSync(join(closed.at, path))).toBe(true);
  });

  test("is listed file by file with its hash, and names the licences of what it is made of", () => {
    const sums = new Map(text(closed, "SHA256SUMS").trimEnd().split("\n").map((line) => [line.slice(66), line.slice(0, 64)]));
    const emitted = files(closed).map((file) => file.replaceAll("\\", "/")).filter((file) => file !== "SHA256SUMS");
    expect([...sums.keys()].sort()).toEqual(emitted.sort());
    for (const [file, sum] of sums) expect(createHash("sha256").update(readFileSync(join(closed.at, file))).digest("hex")).toBe(sum);
    for (const name of ["react", "@fluentui/react-components"]) expect(text(closed, "LICENSES.txt")).toMatch(new RegExp(`^${name} \\d`, "m"));
  });

  test.each([["web", web], ["closed", closed]])("carries no library that checks plan data, since the shipped plan is checked in tests: %s", (_name, build) => {
    expect(text(build, "LICENSES.txt")).not.toMatch(/^zod \d/m);
  });

  test("is refused for a place Excel would not take", () => {
    expect(() => built("refused", "--env", "origin=http://plan.example.lg.jp")).toThrow();
  });
});
