import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const pluginName = "Licences";

/** Writes LICENSES.txt: every package the build holds something of, its version, its licence, and the licence's text where the package brings one. */
export class Licences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const packages = new Map();
      // Before modules are joined into one: afterwards only the first of them bears its path.
      compilation.hooks.finishModules.tap(pluginName, (modules) => {
        for (const { resource } of modules) {
          const folder = typeof resource === "string" ? packageFolder(resource) : null;
          if (folder !== null) packages.set(folder, noticeOf(folder));
        }
      });
      compilation.hooks.processAssets.tap({ name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const notices = [...new Set(packages.values())].sort();
        compilation.emitAsset("LICENSES.txt", new sources.RawSource(`${notices.join("\n\n")}\n`));
      });
    });
  }
}

/** The folder of the package a file belongs to; `null` for a file of ours. */
function packageFolder(file) {
  if (!/[/\\]node_modules[/\\]/.test(file)) return null;
  let folder = dirname(file);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** Folders inside a package may hold a package.json that only says how to load them; a real one has a version. */
function isPackage(folder) {
  const path = join(folder, "package.json");
  return existsSync(path) && typeof JSON.parse(readFileSync(path, "utf8")).version === "string";
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${typeof license === "string" ? license : "see the package"})${text}`;
}
