import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { builds } from "./builds";
import { sampleFile } from "../../sample/sample-file";
import { localCertificate } from "./certificate";
import { toldBuilds } from "./told-builds";

/** A workbench that is being served. */
export interface ServedWorkbench {
  /** `https://localhost:3000/workbench.html`. */
  readonly address: string;
  /** `https://localhost:3000/manifest.xml`, by which Excel itself finds the same add-in. */
  readonly manifest: string;
  readonly stop: () => Promise<void>;
}

/** How the workbench is served. */
export interface Serving {
  /** 0 takes any free one. */
  readonly port: number;
  /** Sources that change meanwhile are left alone. */
  readonly isBuiltOnce: boolean;
  /** Whether a browser of this machine is to show the page. */
  readonly opensBrowser: boolean;
}

/**
 * Builds the add-in and the page around it, and serves both over https: the
 * client of Office.js trusts no http. They are built anew when a source
 * changes; the pages stay as built, without a script of the server's own, and
 * the page around the add-in hears of it.
 */
export async function serveWorkbench(root: string, { port, isBuiltOnce, opensBrowser }: Serving): Promise<ServedWorkbench> {
  const cache = join(root, ".cache");
  const wanted = await builds(root, cache, port);
  const compiler = webpack(wanted.map((build) => (isBuiltOnce ? { ...build, watchOptions: { ignored: /./u } } : build)));
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server: { type: "https", options: { ...(await localCertificate(join(cache, "certificate"))) } },
      static: false,
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      allowedHosts: ["localhost"],
      // Within one computer, packing takes longer than sending.
      compress: false,
      setupMiddlewares: (middlewares, { app }) => {
        app?.get("/workbench/builds", toldBuilds(compiler));
        app?.get("/workbench/sample-midyear.xlsx", (_request, answer, next) => {
          sampleFile().then((bytes) => void answer.type("application/octet-stream").send(Buffer.from(bytes)), next);
        });
        return middlewares;
      },
      open: opensBrowser ? ["/workbench.html"] : false,
      devMiddleware: { stats: "errors-warnings" },
    },
    compiler,
  );
  server.logger = compiler.getInfrastructureLogger("workbench");
  const isBuilt = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("workbench", (stats) => (stats.hasErrors() ? reject(new Error(stats.toString("errors-only"))) : resolve()));
    for (const build of compiler.compilers) build.hooks.failed.tap("workbench", reject);
  });
  await server.start();
  await isBuilt;
  const bound = server.server?.address();
  const chosen = typeof bound === "object" && bound !== null ? bound.port : port;
  const origin = `https://localhost:${chosen}`;
  return { address: `${origin}/workbench.html`, manifest: `${origin}/manifest.xml`, stop: () => server.stop() };
}
