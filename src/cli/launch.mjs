// Starts the command `plan` from a bundle of its sources: bundled, the command answers several times
// sooner than when each module is compiled as it is imported. The bundle is renewed when a source is newer.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("..", import.meta.url));
const target = fileURLToPath(new URL("../../dist/terminal", import.meta.url));

/** The time of the last change below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { recursive: true }).reduce((latest, name) => Math.max(latest, statSync(join(folder, name)).mtimeMs), 0);
}

function isStale() {
  const built = statSync(join(target, "main.mjs"), { throwIfNoEntry: false });
  return built === undefined || built.mtimeMs < newest(source);
}

async function bundle() {
  const { build } = await import("esbuild");
  const draft = `${target}.${process.pid}`;
  await build({
    entryPoints: [join(source, "cli/main.ts"), join(source, "cli/reading-job.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    outdir: draft,
    outExtension: { ".js": ".mjs" },
    external: ["esbuild"],
    logLevel: "warning",
  });
  // Two commands may build at once: each puts a whole bundle in place.
  mkdirSync(join(target, ".."), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(draft, target);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

if (isStale()) await bundle();
await import(new URL("../../dist/terminal/main.mjs", import.meta.url).href);
