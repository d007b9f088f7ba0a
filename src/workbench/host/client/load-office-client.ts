import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { HostExcel } from "../host-excel";
import { minimalWindow } from "./minimal-window";
import { officeContext } from "./office-context";

const packageName = "@microsoft/office-js";
/** The one version whose host bridge is known: the bridge is documented nowhere. */
export const knownVersion = "1.1.110";

const clientGlobals = ["Excel", "Office", "OfficeExtension"];

let compiled: Script | null = null;
/** The window of the client loaded last. The globals are looked up in it: a global that is set anew would keep each client of a test run in memory. */
let current: Record<string, unknown> = {};
/** Its `Office`, without a context. */
let office: object = {};

/**
 * Loads the unmodified Office.js client afresh, ties it to a host, and gives the
 * program the globals an add-in finds: `Excel`, `Office`, `OfficeExtension`.
 * Loading it again gives another client, without the handlers of the one before.
 *
 * The client gets a window of its own. It fails with a sentence when the
 * package is another version than the known one, or has no host bridge.
 */
export function loadOfficeClient(host: HostExcel): void {
  const window = minimalWindow(host.settings.displayLanguage);
  clientScript().runInContext(createContext(window));
  current = window;
  office = partOf(window, "Office");
  // Real hosts refuse members above their set; the client can do so itself, and is told to.
  Reflect.set(partOf(partOf(window, "OfficeExtension"), "CommonUtility"), "_doApiNotSupportedCheck", true);
  for (const name of clientGlobals) Object.defineProperty(globalThis, name, { get: () => partOf(current, name), configurable: true });
  handOfficeClient(host);
}

/**
 * Ties the client that was loaded last to another host, which takes a
 * hundredth of the time. Only for hosts nobody listens to: the client keeps
 * its event handlers, and the display language it was loaded with.
 */
export function handOfficeClient(host: HostExcel): void {
  // Office.context cannot be set: a loader that is not here would make it. An object over Office has one of its own.
  current["Office"] = Object.create(office, { context: { value: officeContext(host.settings), enumerable: true } });
  const bridge = partOf(partOf(current, "OfficeExtension"), "HostBridge");
  const init: unknown = Reflect.get(bridge, "init");
  if (typeof init !== "function") throw new Error(`${packageName} has no OfficeExtension.HostBridge.init any more: the workbench cannot reach its client.`);
  Reflect.apply(init, bridge, [host.bridge]);
}

function clientScript(): Script {
  compiled ??= readScript();
  return compiled;
}

function readScript(): Script {
  const manifest = createRequire(join(process.cwd(), "package.json")).resolve(`${packageName}/package.json`);
  const description: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  const version: unknown = typeof description === "object" && description !== null ? Reflect.get(description, "version") : undefined;
  if (version !== knownVersion) throw new Error(`${packageName} is ${String(version)}, but the host was written for ${knownVersion}: try its contract tests before the version is changed here.`);
  const path = join(dirname(manifest), "dist", "excel-web-16.00.js");
  return new Script(readFileSync(path, "utf8"), { filename: path });
}

function partOf(parent: object, name: string): object {
  const part: unknown = Reflect.get(parent, name);
  if ((typeof part !== "object" || part === null) && typeof part !== "function") throw new Error(`${packageName} has no ${name} any more: the workbench cannot reach its client.`);
  return part;
}
