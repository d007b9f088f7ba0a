import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { BundleRules } from "./.config/webpack/bundle-rules.mjs";
import { Inventory } from "./.config/webpack/inventory.mjs";
import { Licences } from "./.config/webpack/licences.mjs";

const require = createRequire(import.meta.url);
const officePackage = dirname(require.resolve("@microsoft/office-js/package.json"));

/** Where Microsoft serves Office.js from; the only origin but our own that the pane ever asks. */
const contentDelivery = "https://appsforoffice.microsoft.com";

/** The parts of Office.js that Excel's pane loads: the loader, Excel's client on each platform, its texts, and the terms it is passed on under. */
const officeParts = ["dist/office.js", "dist/excel-web-16.00.js", "dist/excel-win32-16.01.js", "dist/excel-mac-16.00.js", "dist/excel-ios-16.00.js", "dist/o15apptofilemappingtable.js", "dist/ja-jp/office_strings.js", "dist/en-us/office_strings.js", "LICENSE.md"];

/** Where the manifest in the sources says the pages are; a build for a server of one's own puts that server there. */
const developmentOrigin = "https://localhost:3000";

/** A strict policy: nothing but our own scripts and Office.js; styles inline, because Fluent writes them so. */
function policy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The address of a file that keeps its name, with what it holds in it: browsers that kept an older one ask again. */
function versioned(file, folder = "") {
  const hash = createHash("sha256").update(readFileSync(join(import.meta.dirname, "src/taskpane", folder, file))).digest("hex");
  return `${file}?v=${hash.slice(0, 8)}`;
}

/** The manifest with the pages' place in it: `https://plan.example.lg.jp/jinzai`, no slash at the end. */
function placed(manifest, origin) {
  if (!/^https:\/\/[^/\s]+(\/[^\s]*[^/\s])?$/.test(origin)) throw new Error(`--env origin=${origin}: Excel wants an https address without a slash at the end, such as https://plan.example.lg.jp/jinzai.`);
  return manifest.toString("utf8").replaceAll(developmentOrigin, origin);
}

/**
 * The add-in's pages. `closed` copies Office.js from its package into the build,
 * for networks that cannot reach Microsoft's servers, and so does `local`, for
 * development; else it is loaded from there. `origin` is where they are served.
 */
export default (environment) => {
  const kind = environment.closed === true ? "closed" : environment.local === true || environment.WEBPACK_SERVE === true ? "local" : "web";
  const carriesOffice = kind !== "web";
  return {
    mode: environment.development === true ? "development" : "production",
    target: ["web", "es2020"],
    devtool: false,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: { path: join(import.meta.dirname, "dist", kind), filename: "[name].[contenthash].js", chunkFilename: "[name].[contenthash].js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, use: { loader: "swc-loader", options: { jsc: { target: "es2020", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } } } }],
    },
    performance: { hints: false },
    // swc compiles already, and minimizes in a third of the time of webpack's usual minimizer.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        policy: policy(carriesOffice ? "" : ` ${contentDelivery}`),
        versioned,
        officeScript: carriesOffice ? "office-js/office.js" : `${contentDelivery}/lib/1/hosted/office.js`,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "too-old.js", context: "src/taskpane" },
          { from: "*.css", context: "src/taskpane" },
          { from: "*.css", context: "src/taskpane/guide" },
          { from: "*.html", context: "src/taskpane/guide", transform: (content) => content.toString("utf8").replace('href="help.css"', `href="${versioned("help.css", "guide/")}"`) },
          // Taken from the built pane itself: the first time there are none yet.
          { from: "pictures/*.png", context: "src/taskpane/guide", noErrorOnMissing: true },
          { from: "assets/icons/*.png" },
          { from: "manifest.xml", transform: (content) => placed(content, environment.origin ?? developmentOrigin) },
          // Already small; the licence asks that it is passed on as it is.
          ...(carriesOffice ? officeParts.map((part) => ({ from: part, context: officePackage, to: `office-js/${part.replace("dist/", "")}`, info: { minimized: true } })) : []),
        ],
      }),
      new Licences(),
      new BundleRules(),
      new Inventory(),
    ],
  };
};
