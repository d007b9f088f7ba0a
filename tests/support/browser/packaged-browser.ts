import { execFileSync } from "node:child_process";
import { projectRoot } from "../house/project-root";

/** The package is a module that the tests' runner cannot load, so Node itself is asked. */
const question = 'import("@sparticuz/chromium").then(async ({ default: { executablePath } }) => process.stdout.write(await executablePath()))';

/** Where the browser is that comes as a package, once it is unpacked. Of the switches it comes with none is used: they would weaken the pages' policies. */
export function packagedBrowser(): string {
  return execFileSync(process.execPath, ["--input-type=module", "-e", question], { cwd: projectRoot, encoding: "utf8" });
}
