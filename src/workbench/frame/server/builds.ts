import { join } from "node:path";
import { pathToFileURL } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";

/**
 * What is built for the workbench: the add-in by its own configuration, as it
 * is for closed networks, and beside it the page that plays Excel. They share
 * nothing, so that nothing of the workbench can get into the product. `port` is where they are
 * served, for the manifest; 0 while nobody knows.
 */
export async function builds(root: string, cache: string, port: number): Promise<Configuration[]> {
  return [remembering(await addInBuild(root, port), "add-in", cache, root), remembering(pageBuild(root), "workbench", cache, root)];
}

/** Keeps what was built for the next start; the webpack configuration is part of what it depends on. */
function remembering(build: Configuration, name: string, cache: string, root: string): Configuration {
  return { ...build, name, cache: { type: "filesystem", name, cacheDirectory: join(cache, "webpack"), buildDependencies: { config: [join(root, "webpack.config.js")] } } };
}

async function addInBuild(root: string, port: number): Promise<Configuration> {
  const module: unknown = await import(pathToFileURL(join(root, "webpack.config.js")).href);
  const configure: unknown = typeof module === "object" && module !== null ? Reflect.get(module, "default") : undefined;
  if (typeof configure !== "function") throw new Error("webpack.config.js exports no function.");
  const configuration: unknown = Reflect.apply(configure, undefined, [{ local: true, ...(port === 0 ? {} : { origin: `https://localhost:${port}` }) }]);
  if (!isConfiguration(configuration)) throw new Error("webpack.config.js gives no configuration.");
  return { ...configuration, context: root };
}

function isConfiguration(value: unknown): value is Configuration {
  return typeof value === "object" && value !== null && "entry" in value;
}

function pageBuild(root: string): Configuration {
  const page = join(root, "src/workbench/frame/page");
  return {
    context: root,
    mode: "development",
    devtool: false,
    target: "web",
    entry: { workbench: join(page, "index.ts") },
    output: { path: join(root, ".cache/workbench"), filename: "workbench/[name].js", chunkFilename: "workbench/[name].js", cssFilename: "workbench/[name].css", cssChunkFilename: "workbench/[name].css", publicPath: "/" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } } }] },
    performance: { hints: false },
    // The spreadsheet brings style sheets of its own.
    experiments: { css: true },
    plugins: [
      new HtmlWebpackPlugin({ template: join(page, "workbench.html"), filename: "workbench.html" }),
    ],
  };
}
