import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";

let known: Promise<string> | null = null;

/** The theme of a file that has none: the one the file library puts into every workbook it writes. */
export function standardTheme(): Promise<string> {
  known ??= writeXlsx({ sheets: [{ name: "A" }] }).then((bytes) => new TextDecoder().decode(unzipSync(bytes)["xl/theme/theme1.xml"]));
  return known;
}
