import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program";
import { withTemporaryFolder } from "./temporary-folder";

/** A page of a PDF. */
export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** What is printed on it, in the order of printing, without any white space: lines break where the page wants. */
  readonly text: string;
  /** Points: the height of the lowest word, from the top of its letters to the bottom. */
  readonly lowestPrint: number;
}

const millimetresPerPoint = 25.4 / 72;

/**
 * The pages of a PDF, read by poppler.
 *
 * @throws Error when `pdftotext` (Debian: poppler-utils) is missing or fails.
 */
export function pdfPages(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  return withTemporaryFolder(async (folder) => {
    const input = join(folder, "pages.pdf");
    await writeFile(input, pdf);
    const read = (...args: readonly string[]): Promise<string> =>
      runProgram({ program: "pdftotext", args: [...args, "-enc", "UTF-8", input, "-"], timeout: 60_000 });
    const texts = (await read("-raw")).split("\f");
    const places = (await read("-bbox")).split("<page ").slice(1);
    return places.map((page, index) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(page) ?? [];
      const heights = [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/gu)].map(([, top, bottom]) => Number(bottom) - Number(top));
      return {
        width: Math.round(Number(width) * millimetresPerPoint),
        height: Math.round(Number(height) * millimetresPerPoint),
        text: printedText(texts[index] ?? ""),
        lowestPrint: Math.min(...heights),
      };
    });
  });
}

/** A text as pages print it: without white space, and characters of one look as one. */
export function printedText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
