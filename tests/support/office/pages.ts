import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program";
import { withTemporaryFolder } from "./temporary-folder";

/** Dots per inch at which the smallest print of an A3 page can still be read on a screen. */
const resolution = 110;

/** The rendered pages that a folder holds, in page order. */
async function pagesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^page-\d+\.png$/u.test(name)).sort().map((name) => join(folder, name));
}

/**
 * The pages of a PDF as PNG files `page-N.png` in a folder, in page order. The
 * folder is made when it is missing; pages of an earlier rendering are removed.
 *
 * @throws Error when `pdftoppm` (Debian: poppler-utils) is missing or fails.
 */
export async function renderPages(pdf: Uint8Array, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  await Promise.all((await pagesIn(folder)).map((page) => rm(page)));
  await withTemporaryFolder(async (temporary) => {
    const input = join(temporary, "pages.pdf");
    await writeFile(input, pdf);
    const args = ["-png", "-r", String(resolution), input, join(folder, "page")];
    await runProgram({ program: "pdftoppm", args, timeout: 300_000 });
  });
  return pagesIn(folder);
}
