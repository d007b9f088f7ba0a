import { failure, type Result } from "../app/outcome";
import type { WrongUsage } from "./messages";

/** The words after a command: files, and options with what was given for them. */
export interface Words {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Options that take no value. */
const switches: readonly string[] = ["--overwrite", "--interim"];

/** Sorts the words after a command, of which these options are known, and reads the command from them. */
export function wordsRead<Command>(words: readonly string[], known: readonly string[], read: (words: Words) => Result<Command, WrongUsage>): Result<Command, WrongUsage> {
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
    if (switches.includes(option)) {
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
