import { gzipSync } from "node:zlib";

/** The first script may weigh this much on the wire: a pane is opened many times a day, often over a slow intranet. */
const mostFirstScriptBytes = 300 * 1024;

/** All scripts of ours together: the others come while the first is at work, before a person can do anything. */
const mostScriptBytes = 500 * 1024;

const pluginName = "BundleRules";

/**
 * Prints what each script weighs, and fails the build when the first one, or
 * all together, are too heavy, or anything of the workbench got into the product.
 */
export class BundleRules {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      // Before modules are joined into one: afterwards only the first of them bears its path.
      compilation.hooks.finishModules.tap(pluginName, (modules) => {
        for (const { resource = "" } of modules) {
          if (/[/\\]src[/\\]workbench[/\\]/.test(resource)) compilation.errors.push(new Error(`The workbench is for development only, but the product holds ${resource}.`));
        }
      });
      const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, (assets) => {
        for (const [name, entry] of compilation.entrypoints) weigh(compilation, assets, name, entry.getFiles());
      });
    });
  }
}

function weigh(compilation, assets, name, files) {
  const isScript = (file) => file.endsWith(".js");
  const weight = (file) => gzipSync(assets[file].buffer()).length;
  const sum = (scripts) => scripts.reduce((bytes, file) => bytes + weight(file), 0);
  const first = files.filter(isScript);
  const later = Object.keys(assets).filter((file) => isScript(file) && !first.includes(file) && !file.startsWith("office-js/"));
  const limits = [["first script", sum(first), mostFirstScriptBytes], ["all scripts", sum([...first, ...later]), mostScriptBytes]];
  for (const [what, bytes, most] of limits) {
    const told = `${name}: ${what} ${kilobytes(bytes)} KB gzipped (at most ${kilobytes(most)})`;
    console.log(told);
    if (bytes > most) compilation.errors.push(new Error(told));
  }
  for (const file of later) console.log(`  beside or after the first: ${file} ${kilobytes(weight(file))} KB gzipped`);
}

function kilobytes(bytes) {
  return Math.ceil(bytes / 1024);
}
