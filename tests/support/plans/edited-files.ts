import { loadPlan } from "../../../src/core/plan/load-plan";
import { planDataProblemLine } from "../../../src/core/plan/plan-data-error";
import { type PlanFiles, planFileNames } from "../../../src/core/plan/plan-files";
import { invariant } from "../../../src/core/shared/invariant";

/**
 * A change to plan data: the place as `goals/03-1a/threshold` (file key, entries
 * by their id, number or item, else by index from 0), and what to put there.
 * `undefined` takes the place away.
 */
export type Edit = readonly [place: string, value: unknown];

function isNamed(entry: unknown, name: string): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  const names = ["id", "number", "item"].flatMap((key): unknown[] => (key in entry ? [Reflect.get(entry, key)] : []));
  return String(names[0]) === name && names.length > 0;
}

function edited(value: unknown, steps: readonly string[], replacement: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    const copy: unknown[] = value.map((entry: unknown) => entry);
    const named = copy.findIndex((entry) => isNamed(entry, step));
    const index = named >= 0 ? named : Number(step);
    invariant(index < copy.length, `the edited data has an entry ${step}`);
    const changed = edited(copy[index], rest, replacement);
    copy.splice(index, 1, ...(changed === undefined ? [] : [changed]));
    return copy;
  }
  invariant(typeof value === "object" && value !== null, `the edited data has a place ${step}`);
  const changed = edited(Reflect.get(value, step), rest, replacement);
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
}

function isFile(key: string): key is keyof PlanFiles {
  return Object.hasOwn(planFileNames, key);
}

/** A folder of plan data with some places changed. */
export function editedFiles(files: PlanFiles, ...edits: readonly Edit[]): PlanFiles {
  return edits.reduce<PlanFiles>((current, [place, value]) => {
    const [file, ...steps] = place.split("/");
    invariant(file !== undefined && isFile(file), `${place} begins with a file of plan data`);
    return { ...current, [file]: edited(current[file], steps, value) };
  }, files);
}

/** What is said of a folder of plan data when it is loaded, a line a problem; nothing when it is a plan. */
export function problemLines(files: PlanFiles): string[] {
  const loaded = loadPlan(files);
  return loaded.ok ? [] : loaded.error.problems.map(planDataProblemLine);
}
