/** What a person asks an export for, as typed. */
export interface SummaryWishes {
  /** `R4`, `令和4年度`; `null` = 対象年度. */
  readonly year: string | null;
  /** `null` = all. */
  readonly departments: readonly string[] | null;
  readonly showsInterim: boolean;
}

/** The wishes as one line of text, for a reader elsewhere. */
export function summaryWishesText({ year, departments, showsInterim }: SummaryWishes): string {
  const words = new URLSearchParams();
  if (year !== null) words.set("year", year);
  if (departments !== null) words.set("scope", "departments");
  for (const department of departments ?? []) words.append("department", department);
  if (showsInterim) words.set("interim", "yes");
  return words.toString();
}

/** The wishes that such a text says. */
export function summaryWishesOf(text: string): SummaryWishes {
  const words = new URLSearchParams(text);
  return { year: words.get("year"), departments: words.has("scope") ? words.getAll("department") : null, showsInterim: words.has("interim") };
}
