import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { firstProgram } from "./first-program";
import { runProgram } from "./run-program";
import { withTemporaryFolder } from "./temporary-folder";

/**
 * When LibreOffice computes formulas on opening an .xlsx: `always`, or `never`
 * where it trusts the values stored in the file (its own default).
 */
export type Recalculation = "always" | "never";

/** LibreOffice's numbers for its setting OOXMLRecalcMode. */
const recalculationModes: Readonly<Record<Recalculation, number>> = { always: 0, never: 1 };

/** The filters that LibreOffice writes with, by the ending of the file. */
const filters = { xlsx: "xlsx:Calc MS Excel 2007 XML", pdf: "pdf:calc_pdf_Export" };

const conversionTimeout = 120_000;

/** The command that starts LibreOffice, or `null` when it is not installed. */
export function libreOfficeProgram(): string | null {
  const candidates = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  return firstProgram(candidates, ["--version"]);
}

/**
 * The workbook as LibreOffice saves it again after computing every formula.
 * Cached values in the file do not reach the outcome.
 *
 * @throws Error when LibreOffice is missing, fails, or takes longer than two minutes.
 */
export function recalculated(workbook: Uint8Array | string): Promise<Uint8Array> {
  return converted(workbook, "xlsx", "always");
}

/** The workbook as LibreOffice saves it again while it trusts cached values. Use it to show what was cached. */
export function savedAgain(workbook: Uint8Array | string): Promise<Uint8Array> {
  return converted(workbook, "xlsx", "never");
}

/** The printed pages of a workbook, as one PDF of all its sheets, every formula computed. */
export function toPdf(workbook: Uint8Array | string): Promise<Uint8Array> {
  return converted(workbook, "pdf", "always");
}

/** How a CSV is taken in: commas, double quotes, UTF-8, from the first line, Japanese, dates recognised, formulas worked out. */
const csvImport = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1041,false,true,false,false,false,0,true";

/** The workbook that LibreOffice makes of a CSV when it takes for numbers, dates and formulas whatever it can. */
export function fromCsv(csv: Uint8Array): Promise<Uint8Array> {
  return converted(csv, "xlsx", "always", "csv");
}

function converted(
  workbook: Uint8Array | string,
  ending: keyof typeof filters,
  recalculation: Recalculation,
  given: "xlsx" | "csv" = "xlsx",
): Promise<Uint8Array> {
  return withTemporaryFolder(async (folder) => {
    const program = libreOfficeProgram();
    if (program === null) throw new Error("LibreOffice is not installed; run `npm run test:oracle`, which installs it.");
    const input = join(folder, `workbook.${given}`);
    await writeFile(input, typeof workbook === "string" ? await readFile(workbook) : workbook);
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings(recalculation));
    const output = join(folder, "out");
    const args = ["--headless", "--norestore", ...(given === "csv" ? [csvImport] : []), "--convert-to", filters[ending], "--outdir", output, input];
    const printed = await runProgram({
      program,
      args: [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...args],
      timeout: conversionTimeout,
    });
    // LibreOffice also ends well when it could not load the file; then there is nothing in the folder.
    const written = await readFile(join(output, `workbook.${ending}`)).catch(() => null);
    if (written === null) throw new Error(`LibreOffice could not convert the workbook. ${printed}`);
    return new Uint8Array(written);
  });
}

/** A LibreOffice profile that holds one setting. */
function settings(recalculation: Recalculation): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">',
    `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculationModes[recalculation]}</value></prop>`,
    "</item>",
    "</oor:items>",
  ].join("\n");
}
