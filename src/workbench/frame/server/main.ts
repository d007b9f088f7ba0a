import { parseArgs } from "node:util";
import { hasDesktop } from "./has-desktop";
import { isFreePort } from "./is-free-port";
import { serveWorkbench } from "./serve-workbench";

// The command `npm start`: the add-in in the workbench's Excel, in a browser. `--once` leaves out building again when a source changes, and opens no browser.
const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, once: { type: "boolean", default: false } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail("--port takes a number from 0 to 65535; 0 takes any free port.");
} else if (!(await isFreePort(port))) {
  fail(`Something else is served at port ${port}. Try --port 0 for any free one.`);
} else {
  try {
    const { address, manifest } = await serveWorkbench(process.cwd(), { port, isBuiltOnce: values.once, opensBrowser: !values.once && hasDesktop() });
    process.stdout.write(`${address}\nReady after ${process.uptime().toFixed(1)} s. The manifest for Excel itself: ${manifest}\n`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** Ends the server too, should it be up already: what it would serve is not built. */
function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
