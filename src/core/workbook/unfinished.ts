import type { AddSheet, FinishSheet } from "./change";

/**
 * The custom document properties that name the sheets of ours whose writing has
 * begun and not ended. They are several because Excel keeps only a short text
 * in each; most of the time there is none of them.
 */
export const unfinishedProperties = ["plan.unfinished", "plan.unfinished.2", "plan.unfinished.3", "plan.unfinished.4"] as const;

/** A sheet whose writing has begun; once it has ended, the workbook no longer says so. */
export interface UnfinishedSheet {
  /** Its name when the writing began. */
  readonly sheet: string;
  /** Whether the sheet itself was being made. */
  readonly isBeingMade: boolean;
  /** What people might do on it while it was protected, in words of the port that opened it for the writing; `null` when it was not opened. */
  readonly rights: string | null;
}

/** Characters in one property: what other things of ours keep to, too. */
const mostCharacters = 200;

/** The unfinished sheets that a workbook's properties name. */
export function unfinishedSheets(properties: ReadonlyMap<string, string>): UnfinishedSheet[] {
  return unfinishedProperties.flatMap((property) => (properties.get(property) ?? "").split("/")).flatMap((text): UnfinishedSheet[] => {
    const [named = "", rights] = text.split(":");
    const sheet = named.replace(/\*$/, "");
    return sheet === "" ? [] : [{ sheet, isBeingMade: named.endsWith("*"), rights: rights ?? null }];
  });
}

/**
 * The properties that name these sheets. The signs between them are ones that
 * no sheet name has. What no longer fits is left out: that takes more sheets
 * than ours with the longest names there can be.
 */
export function unfinishedTexts(sheets: readonly UnfinishedSheet[]): Map<string, string> {
  const texts: string[] = [];
  for (const { sheet, isBeingMade, rights } of sheets) {
    const text = `${sheet}${isBeingMade ? "*" : ""}${rights === null ? "" : `:${rights}`}`;
    const last = texts.at(-1);
    if (last === undefined || last.length + text.length >= mostCharacters) texts.push(text);
    else texts[texts.length - 1] = `${last}/${text}`;
  }
  return new Map(unfinishedProperties.flatMap((property, index) => (texts[index] === undefined ? [] : [[property, texts[index]] as const])));
}

/** Whether a sheet is unfinished no longer once a change is carried out; one that was begun in vain neither. */
export function isFinishedBy(change: AddSheet | FinishSheet, { sheet, isBeingMade }: UnfinishedSheet): boolean {
  if (change.kind === "finishSheet") return sheet === change.named;
  return sheet === change.as || (isBeingMade && titleOfMade(sheet, new Set([change.sheet.title])) !== null);
}

/** The title under which a sheet was to be made: where that was taken, it got a number. */
export function titleOfMade(sheet: string, titles: ReadonlySet<string>): string | null {
  const unnumbered = sheet.replace(/ \(\d+\)$/, "");
  return titles.has(sheet) ? sheet : titles.has(unnumbered) ? unnumbered : null;
}
