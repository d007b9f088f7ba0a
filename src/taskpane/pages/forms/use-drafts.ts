import { useCallback, useMemo, useState } from "react";
import type { FormEntry } from "../../../app/row-form";

/** What a person typed into forms and has not saved, by row: kept while pages change and the workbook is read again. */
export interface Drafts<Field extends string> {
  /** What was typed for the row; `null` for nothing. */
  readonly of: (key: string) => FormEntry<Field> | null;
  /** Keeps what was typed for its row; nothing typed is nothing kept. */
  readonly keep: (entry: FormEntry<Field>) => void;
  readonly drop: (key: string) => void;
  /** Puts away what was saved; what was typed since stays, to go on from what the row says then. */
  readonly saved: (entry: FormEntry<Field>) => void;
  /** The rows for which something is kept. */
  readonly keys: readonly string[];
}

/** Keeps what people typed into the forms of one table. */
export function useDrafts<Field extends string>(): Drafts<Field> {
  const [entries, setEntries] = useState<ReadonlyMap<string, FormEntry<Field>>>(new Map());
  const drop = useCallback((key: string) => setEntries((now) => new Map([...now].filter(([other]) => other !== key))), []);
  const keep = useCallback((entry: FormEntry<Field>) => {
    const { key } = entry.shown;
    if (entry.typed.size === 0) drop(key);
    else setEntries((now) => new Map([...now, [key, entry]]));
  }, [drop]);
  const saved = useCallback((entry: FormEntry<Field>) => setEntries((now) => (now.get(entry.shown.key) === entry ? new Map([...now].filter(([key]) => key !== entry.shown.key)) : now)), []);
  return useMemo(() => ({ of: (key) => entries.get(key) ?? null, keep, drop, saved, keys: [...entries.keys()] }), [entries, keep, drop, saved]);
}
