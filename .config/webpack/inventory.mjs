import { createHash } from "node:crypto";

const pluginName = "Inventory";

/** Writes SHA256SUMS over everything the build emits, so that whoever serves it can check it (`sha256sum -c SHA256SUMS`). */
export class Inventory {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.hooks.processAssets.tap({ name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const lines = Object.keys(assets).sort().map((file) => `${createHash("sha256").update(assets[file].buffer()).digest("hex")}  ${file}`);
        compilation.emitAsset("SHA256SUMS", new sources.RawSource(`${lines.join("\n")}\n`));
      });
    });
  }
}
