import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { packagedBrowser } from "./packaged-browser";

/** Where systems keep a browser that can be driven; CHROME_PATH goes before all. */
const places = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing that a browser does of its own accord on the network. */
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--ignore-certificate-errors", "--lang=ja-JP"];

/** The system's browser, else the one that comes as a package; it needs two libraries of the system and says so when they are missing. */
export async function launchBrowser(): Promise<Browser> {
  const installed = places.find((place) => place !== undefined && existsSync(place));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: quiet });
  try {
    return await chromium.launch({ executablePath: packagedBrowser(), args: quiet });
  } catch (error) {
    throw new Error("No browser for the end-to-end tests: install Chrome, Edge or Chromium, or the system libraries libnss3 and libnspr4.", { cause: error });
  }
}
