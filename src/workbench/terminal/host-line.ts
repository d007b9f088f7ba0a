/** What the command `host` is asked to do. */
export interface HostLine {
  readonly action: "make" | "update";
  readonly input: string;
  /** `null` with `--dry-run`, which writes nothing. */
  readonly output: string | null;
  /** Whether plan cells that somebody typed over are put back. */
  readonly restores: boolean;
  readonly isJson: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string | null;
}

/** How the command is used, for whoever got it wrong. */
export const usage = `host make|update IN.xlsx --out OUT.xlsx [--dry-run] [--accept overwritesEdit] [--format json] [--today YYYY-MM-DD]
  Opens any .xlsx in the workbench's Excel, runs the add-in's use case through the real Office.js client, and saves.`;

/** Reads the words after `host --`; a sentence where they make no sense. */
export function hostLine(words: readonly string[]): HostLine | string {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("--")) rest.push(word);
    else if (word === "--dry-run") options.set(word, "");
    else if (["--out", "--accept", "--format", "--today"].includes(word) && words[index + 1] !== undefined) options.set(word, words[(index += 1)] ?? "");
    else return `${word} is no option, or lacks its value.`;
  }
  const [action, input, more] = rest;
  const output = options.get("--out") ?? null;
  if ((action !== "make" && action !== "update") || input === undefined || more !== undefined) return "Say make or update, and one file.";
  if (output === null && !options.has("--dry-run")) return "Say where to save with --out, or look only with --dry-run.";
  if ((options.get("--accept") ?? "overwritesEdit") !== "overwritesEdit") return "--accept takes overwritesEdit.";
  if ((options.get("--format") ?? "json") !== "json") return "--format takes json.";
  const today = options.get("--today") ?? null;
  if (today !== null && !/^\d{4}-\d{2}-\d{2}$/.test(today)) return "--today takes a day written YYYY-MM-DD.";
  return { action, input, output: options.has("--dry-run") ? null : output, restores: options.has("--accept"), isJson: options.has("--format"), today };
}
