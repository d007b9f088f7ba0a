/**
 * `tsx tests/bench/hostile-files.ts [WORD …]`: reads every hostile or heavy file
 * (or those whose name holds one of the words) in a fresh process, as the
 * command line would, and prints how long that process lived and the most memory it
 * held. It asserts nothing, but marks what is over the product's numbers: two
 * seconds, 300 MB.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { heavyFiles } from "../support/heavy-files";
import { hostileFiles } from "../support/hostile-files";

const reader = fileURLToPath(new URL("./read-hostile-file.ts", import.meta.url));
const mostMilliseconds = 2_000;
const mostMegabytes = 300;

function measured(path: string): { readonly outcome: string; readonly milliseconds: number; readonly megabytes: number } {
  const start = performance.now();
  const child = spawnSync(process.execPath, ["--import", "tsx", reader, path], { encoding: "utf8" });
  const milliseconds = Math.round(performance.now() - start);
  const [outcome = "", megabytes = "0"] = child.stdout.split(" ");
  return { outcome: outcome === "" ? child.stderr.slice(0, 200) : outcome, milliseconds, megabytes: Number(megabytes) };
}

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const path = join(folder, "file.xlsx");
const files = [
  ...heavyFiles.map(({ name, bytes }) => ({ name, bytes, expectedCode: "accepted" })),
  ...hostileFiles.map((file) => ({ name: file.name, bytes: () => file.bytes, expectedCode: file.expectedCode })),
];
for (const { name, bytes, expectedCode } of files) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  writeFileSync(path, bytes());
  const { outcome, milliseconds, megabytes } = measured(path);
  const isOver = milliseconds > mostMilliseconds || megabytes > mostMegabytes || outcome !== expectedCode;
  const numbers = `${String(milliseconds).padStart(6)} ms ${String(megabytes).padStart(4)} MB`;
  process.stdout.write(`${isOver ? "!" : " "} ${numbers}  ${outcome.padEnd(20)} ${name}\n`);
}
rmSync(folder, { recursive: true });
