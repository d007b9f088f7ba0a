// Starts the command `plan` from a bundle of its sources: bundled, the command answers several times
// sooner than when each module is compiled as it is imported. A bundle bears a hash of what it was made
// of, so that neither a clock nor the order in which files were copied decides whether it is the right one.
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = fileURLToPath(new URL("..", import.meta.url));
const root = join(source, "..");
const usual = join(root, "dist", "terminal");
/** The folders of src that the command is made of. */
const folders = ["app", "cli", "core", "file"];

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A short hash of all sources, and of the versions of the packages they use. */
function sourcesHash() {
  const hash = createHash("sha256");
  const add = (path) => hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  for (const folder of folders) {
    const names = readdirSync(join(source, folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((file) => /\.(ts|mjs|json)$/.test(file)).sort()) add(join(source, folder, name));
  }
  const lock = join(root, "package-lock.json");
  if (existsSync(lock)) add(lock);
  return hash.digest("hex").slice(0, 16);
}

async function bundle(target) {
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
    logLevel: "silent",
  });
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another command that built at the same time was there first, with the same bundle.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(target, "main.mjs"))) throw error;
  }
}

/** Where the bundle of today's sources stands. Where the project's own folder may not be written to, as in a shared installation, it is made anew each time. */
async function bundled() {
  const hash = sourcesHash();
  const kept = join(usual, hash);
  if (existsSync(join(kept, "main.mjs"))) return kept;
  const isKept = isWritable(usual);
  const folder = isKept ? usual : mkdtempSync(join(tmpdir(), "plan-terminal-"));
  if (!isKept) process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await bundle(join(folder, hash));
  const older = isKept ? readdirSync(usual).filter((name) => name !== hash && !name.startsWith(`${hash}.`)) : [];
  for (const name of older) rmSync(join(usual, name), { recursive: true, force: true });
  return join(folder, hash);
}

/** The one sentence a command ends with that cannot even start. */
function sentence(error) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const isJapanese = /^(ja|C\b|POSIX|$)/.test(LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale);
  if (error?.code === "ERR_MODULE_NOT_FOUND" || /Could not resolve/.test(String(error))) {
    return isJapanese ? "必要なパッケージが入っていません。先に npm ci を実行してください。" : "The packages this needs are not installed. Run npm ci first.";
  }
  const reason = String(error instanceof Error ? error.message : error).split("\n")[0];
  return isJapanese ? `起動できませんでした。何も書き込んでいません。次の内容を開発者に伝えてください: ${reason}` : `This cannot start. Nothing was written. Please tell the developers: ${reason}`;
}

// Whoever reads the output may stop reading (| head): that is no failure of the command.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : 2));
}

try {
  await import(pathToFileURL(join(await bundled(), "main.mjs")).href);
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 2;
}
