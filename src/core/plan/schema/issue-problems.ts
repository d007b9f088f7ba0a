import type { PlanDataProblem } from "../plan-data-error";
import { type PlanFiles, planFileNames } from "../plan-files";
import { entryName, entryNouns } from "./entry-name";
import type { z } from "./zod";

function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}

function isPlanFile(key: unknown): key is keyof PlanFiles {
  return typeof key === "string" && Object.hasOwn(planFileNames, key);
}

/** The place an issue's path leads to, list entries by their own ids: `工程 01-1 の cells 2番目`. */
function place(path: readonly PropertyKey[], files: PlanFiles): Pick<PlanDataProblem, "entry" | "field"> {
  const entries: string[] = [];
  let field: string | null = null;
  let value: unknown = files;
  for (const step of path) {
    const list: string | null = field;
    value = isRecord(value) ? value[step] : undefined;
    if (typeof step === "number") {
      entries.push(entryName(entryNouns[list ?? ""] ?? list ?? "", value, step));
      field = null;
    } else {
      if (list !== null && list !== "outline") entries.push(list);
      field = String(step);
    }
  }
  const isFileItself = path.length === 1;
  return { entry: entries.length > 0 ? entries.join(" の ") : null, field: isFileItself ? null : field };
}

/** A form issue as problems in the words of the file, one for each field that has no place there. */
export function issueProblems(issue: z.core.$ZodIssue, files: PlanFiles): PlanDataProblem[] {
  const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => {
    const [first] = path;
    const file = isPlanFile(first) ? planFileNames[first] : String(first);
    return { file, ...place(path, files), reason: issue.message };
  });
}
