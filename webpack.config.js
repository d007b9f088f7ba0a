import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";

const require = createRequire(import.meta.url);
const officePackage = dirname(require.resolve("@microsoft/office-js/package.json"));

/** Where Microsoft serves Office.js from; the only origin but our own that the pane ever asks. */
const contentDelivery = "https://appsforoffice.microsoft.com";

/** The parts of Office.js that Excel's pane loads: the loader, Excel's client on each platform, and its texts. */
const officeParts = ["office.js", "excel-web-16.00.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "excel-ios-16.00.js", "o15apptofilemappingtable.js", "ja-jp/office_strings.js", "en-us/office_strings.js"];

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

/**
 * The add-in's pages. `closed` copies Office.js from its package into the build,
 * for networks that cannot reach Microsoft's servers; else it is loaded from there.
 */
export default (environment) => {
  const isClosed = environment.closed === true || environment.WEBPACK_SERVE === true || environment.local === true;
  return {
    mode: environment.development === true ? "development" : "production",
    devtool: false,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: { path: join(import.meta.dirname, "dist", environment.closed === true ? "closed" : environment.local === true ? "local" : "web"), filename: "[name].js", chunkFilename: "[name].[contenthash].js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, use: { loader: "swc-loader", options: { jsc: { target: "es2020", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } } } }],
    },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        policy: policy(isClosed ? "" : ` ${contentDelivery}`),
        officeScript: isClosed ? "office-js/office.js" : `${contentDelivery}/lib/1/hosted/office.js`,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/taskpane/too-old.js" },
          { from: "src/taskpane/taskpane.css" },
          ...(isClosed ? officeParts.map((part) => ({ from: part, context: join(officePackage, "dist"), to: `office-js/${part}`, info: { minimized: true } })) : []),
        ],
      }),
    ],
  };
};
