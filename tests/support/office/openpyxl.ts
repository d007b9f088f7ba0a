import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { firstProgram } from "./first-program";
import { runProgram } from "./run-program";
import { withTemporaryFolder } from "./temporary-folder";

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const sheetReading = z.object({
  title: z.string(),
  tables: z.array(z.object({ name: z.string(), ref: z.string(), columns: z.array(z.string()) })),
  dataValidations: z.number(),
  conditionalFormats: z.number(),
  /** Row-major `[row][column]`; a formula shows its cached value, a date its ISO text. */
  values: z.array(z.array(cellValue)),
  /** Formula text (with its `=`) by address. */
  formulas: z.record(z.string(), z.string()),
});

const workbookReading = z.object({
  version: z.string(),
  /** Workbook-wide defined names and what they refer to. */
  names: z.record(z.string(), z.string()),
  sheets: z.array(sheetReading),
});

/** What openpyxl, the library behind most Python tools for Excel files, finds in a workbook. */
export type OpenpyxlReading = z.infer<typeof workbookReading>;

/** A Python that has openpyxl, or `null`. Debian's own comes first: another one in the path lacks Debian's packages. */
export function pythonWithOpenpyxl(): string | null {
  return firstProgram(["/usr/bin/python3", "python3", "python"], ["-c", "import openpyxl"]);
}

/**
 * Loads a workbook with openpyxl.
 *
 * @throws Error when openpyxl is missing or refuses the file.
 */
export function openpyxlReading(workbook: Uint8Array): Promise<OpenpyxlReading> {
  return withTemporaryFolder(async (folder) => {
    const input = join(folder, "workbook.xlsx");
    await writeFile(input, workbook);
    return workbookReading.parse(JSON.parse(await runScript("describe-workbook.py", input)));
  });
}

/**
 * A workbook as openpyxl saves it again: it keeps formulas without their results.
 *
 * @throws Error when openpyxl is missing or refuses the file.
 */
export function savedByOpenpyxl(workbook: Uint8Array): Promise<Uint8Array> {
  return withTemporaryFolder(async (folder) => {
    const [input, output] = [join(folder, "workbook.xlsx"), join(folder, "saved.xlsx")];
    await writeFile(input, workbook);
    await runScript("save-again.py", input, output);
    return new Uint8Array(await readFile(output));
  });
}

/**
 * A workbook by openpyxl with what people's own workbooks hold besides plain
 * cells: styles, rules of many kinds, filters, hidden sheets, protection.
 *
 * @throws Error when openpyxl is missing.
 */
export function ordinaryBook(): Promise<Uint8Array> {
  return withTemporaryFolder(async (folder) => {
    const output = join(folder, "ordinary.xlsx");
    await runScript("ordinary-book.py", output);
    return new Uint8Array(await readFile(output));
  });
}

/**
 * Everything openpyxl knows of a workbook besides its contents, as data to
 * compare: looks of cells, rules, filters, names, protection, pages.
 *
 * @throws Error when openpyxl is missing or refuses the file.
 */
export function openpyxlLooks(workbook: Uint8Array): Promise<unknown> {
  return withTemporaryFolder(async (folder) => {
    const input = join(folder, "workbook.xlsx");
    await writeFile(input, workbook);
    const looks: unknown = JSON.parse(await runScript("describe-looks.py", input));
    return looks;
  });
}

function runScript(name: string, ...files: readonly string[]): Promise<string> {
  const program = pythonWithOpenpyxl();
  if (program === null) throw new Error("openpyxl is not installed; run `npm run test:oracle`, which installs it.");
  return runProgram({ program, args: [resolve("tests/support/office", name), ...files], timeout: 120_000 });
}
