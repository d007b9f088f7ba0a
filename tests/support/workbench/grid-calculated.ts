import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../house/project-root";
import { runProgram } from "../office/run-program";
import { withTemporaryFolder } from "../office/temporary-folder";

const program = join(projectRoot, ".cache/calculator/calculate-file.mjs");
let built: Promise<unknown> | null = null;

/** The workbook as the workbench's spreadsheet calculates it; what the file says of results does not count. The calculator is a program of its own: its packages are made for bundling. */
export async function gridCalculated(workbook: Uint8Array): Promise<Uint8Array> {
  built ??= build({
    entryPoints: [join(projectRoot, "tests/support/workbench/calculate-file.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
    logLevel: "error",
    banner: { js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(${JSON.stringify(join(projectRoot, "package.json"))});` },
  });
  await built;
  return withTemporaryFolder(async (folder) => {
    const [from, to] = [join(folder, "given.xlsx"), join(folder, "calculated.xlsx")];
    await writeFile(from, workbook);
    await runProgram({ program: process.execPath, args: [program, from, to], timeout: 240_000 });
    return new Uint8Array(await readFile(to));
  });
}
