import { failure, type Result, success } from "../app/outcome";
import { type SummaryFormat, summaryFormats } from "../app/composition/terminal";
import type { WrongUsage } from "./messages";
import type { Words } from "./words-read";

/** Asks for the summary of a workbook as a file. */
export interface ExportCommand {
  readonly name: "export";
  readonly file: string;
  readonly out: string;
  readonly format: SummaryFormat;
  readonly year: string | null;
  readonly departments: readonly string[] | null;
  readonly showsInterim: boolean;
  readonly overwrites: boolean;
}

/** Reads the words after `export`; the format is the ending of the new file's name. */
export function exportCommand({ files, options }: Words): Result<ExportCommand, WrongUsage> {
  const [file, another] = files;
  const out = options.get("--out");
  if (file === undefined) return failure({ code: "missingFile", detail: {} });
  if (another !== undefined) return failure({ code: "tooManyFiles", detail: {} });
  if (out === undefined || out === "") return failure({ code: "missingOut", detail: {} });
  const format = summaryFormats.find((ending) => out.toLowerCase().endsWith(`.${ending}`));
  if (format === undefined) return failure({ code: "noSummaryFormat", detail: { file: out } });
  return success({
    name: "export",
    file,
    out,
    format,
    year: options.get("--year") ?? null,
    departments: namesIn(options.get("--departments")),
    showsInterim: options.has("--interim"),
    overwrites: options.has("--overwrite"),
  });
}

/** Names with commas of any kind between them. */
function namesIn(text: string | undefined): string[] | null {
  return text === undefined ? null : text.split(/[,，、]/u).map((name) => name.trim()).filter((name) => name !== "");
}
