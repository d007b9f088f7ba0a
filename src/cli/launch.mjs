// Starts the command `plan` from a bundle of its sources: bundled, the command answers several times
// sooner than when each module is compiled as it is imported. The bundle is renewed when a source is newer.
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = fileURLToPath(new URL("..", import.meta.url));
const usual = fileURLToPath(new URL("../../dist/terminal", import.meta.url));
// Where the project's own folder may not be written to, as in a shared installation, the bundle is made anew each time.
const isKept = isWritable(usual);
const target = isKept ? usual : mkdtempSync(join(tmpdir(), "plan-terminal-"));
if (!isKept) process.on("exit", () => rmSync(target, { recursive: true, force: true }));

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

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
await import(pathToFileURL(join(target, "main.mjs")).href);
