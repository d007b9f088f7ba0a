import { isCalendarDate } from "../app/calendar-date";
import { failure, type Result, success } from "../app/outcome";
import { type ExportCommand, exportCommand } from "./export-command";
import type { WrongUsage } from "./messages";
import { type Words, wordsRead } from "./words-read";

/** What a command line asks for. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "generate"; readonly out: string; readonly year: string | null; readonly today: string | null; readonly overwrites: boolean }
  | { readonly name: "attainment" | "check"; readonly file: string; readonly isJson: boolean }
  | ExportCommand;

/** Reads the words after `plan --`. */
export function commandLine(words: readonly string[]): Result<Command, WrongUsage> {
  const [name, ...rest] = words;
  if (name === undefined || words.some((word) => word === "--help" || word === "-h") || name === "help") return success({ name: "help" });
  switch (name) {
    case "generate":
      return wordsRead(rest, ["--out", "--year", "--today", "--overwrite"], generateCommand);
    case "attainment":
    case "check":
      return wordsRead(rest, ["--format"], (given) => fileCommand(name, given));
    case "export":
      return wordsRead(rest, ["--out", "--year", "--departments", "--interim", "--overwrite"], exportCommand);
    default:
      return failure({ code: "unknownCommand", detail: { command: name } });
  }
}

function generateCommand({ files, options }: Words): Result<Command, WrongUsage> {
  const out = options.get("--out");
  const today = options.get("--today") ?? null;
  if (out === undefined || out === "") return failure({ code: "missingOut", detail: {} });
  if (files.length > 0) return failure({ code: "tooManyFiles", detail: {} });
  if (!/\.xlsx$/i.test(out)) return failure({ code: "notXlsx", detail: { file: out } });
  if (today !== null && !isUsableDay(today)) return failure({ code: "badDate", detail: { date: today } });
  return success({ name: "generate", out, year: options.get("--year") ?? null, today, overwrites: options.has("--overwrite") });
}

function fileCommand(name: "attainment" | "check", { files, options }: Words): Result<Command, WrongUsage> {
  const [file, another] = files;
  const format = options.get("--format");
  if (file === undefined) return failure({ code: "missingFile", detail: {} });
  if (another !== undefined) return failure({ code: "tooManyFiles", detail: {} });
  if (format !== undefined && format !== "json") return failure({ code: "badFormat", detail: { format } });
  return success({ name, file, isJson: format === "json" });
}

/** Excel knows no days before this one that every program counts alike. */
const firstDay = "1900-03-01";

function isUsableDay(text: string): boolean {
  return isCalendarDate(text) && text >= firstDay;
}
