/** What an entry of each list is called, by the list's key. */
export const entryNouns: Readonly<Record<string, string>> = {
  areas: "施策分野",
  categories: "区分",
  focuses: "重点",
  departments: "部署",
  initiatives: "取組",
  schedule: "工程",
  goals: "目標",
  indicators: "指標",
  discrepancies: "記載",
  crossListings: "再掲",
  clauses: "条文",
  options: "項目",
};

function ownName(entry: object): unknown {
  if ("id" in entry) return entry.id;
  if ("number" in entry) return entry.number;
  if ("item" in entry) return entry.item;
  if ("from" in entry && "to" in entry) return `${String(entry.from)}→${String(entry.to)}`;
  return undefined;
}

/** An entry of a list as a person would point to it: by its own id (`目標 03-1a`), else by its place (`目標 5番目`). */
export function entryName(noun: string, entry: unknown, index: number): string {
  const name = typeof entry === "object" && entry !== null ? ownName(entry) : undefined;
  const isName = (typeof name === "string" && name !== "") || typeof name === "number";
  return isName ? `${noun} ${name}` : `${noun} ${index + 1}番目`;
}
