import { withFontsInOrder } from "../../write/font-order";
import { builtInMark } from "./book-style";

/** The styles part with number formats that have only a number under that number again, and fonts in Excel's order. */
export function finishedStyles(xml: string): string {
  const numbers = new Map<string, string>();
  const mark = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${builtInMark.replace(".", "\\.")}(\\d+)"/>`, "g");
  const without = xml.replace(mark, (_, given: string, real: string) => {
    numbers.set(given, real);
    return "";
  });
  const numbered = without
    .replace(/<xf numFmtId="(\d+)"/g, (_, given: string) => `<xf numFmtId="${numbers.get(given) ?? given}"`)
    .replace(/<numFmts [^>]*>(.*?)<\/numFmts>/s, (_, inside: string) => {
      const count = inside.split("<numFmt ").length - 1;
      return count === 0 ? "" : `<numFmts count="${count}">${inside}</numFmts>`;
    });
  return withFontsInOrder(numbered);
}
