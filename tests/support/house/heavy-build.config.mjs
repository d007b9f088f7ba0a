import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BundleRules } from "../../../.config/webpack/bundle-rules.mjs";

/** A build, in a folder that `--env folder` names, by the product's rules whose first script is light, and loads a second one of as many kilobytes as `--env kilobytes` says; packing takes a quarter off. */
export default ({ kilobytes, folder }) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "second.js"), `export default "${randomBytes(Number(kilobytes) * 768).toString("base64")}";`);
  writeFileSync(join(folder, "first.js"), 'import("./second.js").then(({ default: text }) => console.log(text));');
  return { mode: "production", context: folder, entry: "./first.js", output: { path: join(folder, "out") }, performance: { hints: false }, plugins: [new BundleRules()] };
};
