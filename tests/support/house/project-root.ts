import { resolve } from "node:path";

/** The top folder of the project; every npm script and test runs from there. */
export const projectRoot = resolve(process.cwd());
