/*
 * Mutation testing of what judges: each rule, and each part of the arithmetic of
 * attainment, is changed one spot at a time, and its own test has to notice. A
 * file at a time: a mutant then costs one suite, not all of them.
 *
 * `npm run mutation` for all, `npm run mutation -- goal-` for files with that in their name.
 */
import { Stryker } from "@stryker-mutator/core";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../house/project-root";
import { mutatedFiles } from "./mutated-files";
import { settingsFor } from "./settings-for";
import { spotText } from "./spot-text";

const asked = process.argv.slice(2);
const files = mutatedFiles().filter(({ source }) => asked.length === 0 || asked.some((part) => source.includes(part)));
const noticed = new Set(["Killed", "Timeout", "RuntimeError", "CompileError"]);
const folder = join(projectRoot, ".cache/mutation");
mkdirSync(folder, { recursive: true });

let [killed, tried] = [0, 0];
const survivors: string[] = [];
for (const file of files) {
  const results = await new Stryker(settingsFor(file)).runMutationTest();
  const counted = results.filter(({ status }) => status !== "Ignored");
  const own = counted.filter(({ status }) => !noticed.has(status));
  tried += counted.length;
  killed += counted.length - own.length;
  survivors.push(...own.map((mutant) => spotText(file.source, mutant)));
  console.log(`${file.source}: ${counted.length - own.length} of ${counted.length}; all so far ${killed} of ${tried} (${tried === 0 ? "–" : ((killed / tried) * 100).toFixed(1)} %)`);
  writeFileSync(join(folder, "survivors.txt"), survivors.map((text) => `${text}\n`).join(""));
}
console.log(survivors.join("\n"));
