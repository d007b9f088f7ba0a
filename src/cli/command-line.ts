import { isCalendarDate } from "../app/calendar-date";
import { failure, type Result, success } from "../app/outcome";
import type { WrongUsage } from "./messages";

/** What a command line asks for. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "generate"; readonly out: string; readonly year: string | null; readonly today: string | null; readonly overwrites: boolean }
  | { readonly name: "attainment" | "check"; readonly file: string; readonly isJson: boolean };

interface Words {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Reads the words after `plan --`. */
export function commandLine(words: readonly string[]): Result<Command, WrongUsage> {
  const [name, ...rest] = words;
  if (name === undefined || words.some((word) => word === "--help" || word === "-h") || name === "help") return success({ name: "help" });
  switch (name) {
    case "generate":
      return withWords(rest, ["--out", "--year", "--today", "--overwrite"], generateCommand);
    case "attainment":
    case "check":
      return withWords(rest, ["--format"], (given) => fileCommand(name, given));
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

function withWords(words: readonly string[], known: readonly string[], read: (words: Words) => Result<Command, WrongUsage>): Result<Command, WrongUsage> {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const [option = "", ...value] = word.split("=");
    if (!known.includes(option)) return failure({ code: "unknownOption", detail: { option } });
    if (option === "--overwrite") {
      if (value.length > 0) return failure({ code: "unexpectedValue", detail: { option, value: value.join("=") } });
      options.set(option, "");
      continue;
    }
    if (value.length === 0) index += 1;
    const given = value.length > 0 ? value.join("=") : words[index];
    if (given === undefined || given.startsWith("--")) return failure({ code: "missingValue", detail: { option } });
    options.set(option, given);
  }
  return read({ files, options });
}

/** Excel knows no days before this one that every program counts alike. */
const firstDay = "1900-03-01";

function isUsableDay(text: string): boolean {
  return isCalendarDate(text) && text >= firstDay;
}
