import { useEffect, useRef, useState } from "react";
import { withFieldDecided, withOthersTakenIn } from "../../../app/decided-entry";
import type { EnteredRow, EntryPreview, NotEntered } from "../../../app/enter-row";
import { type FormEntry, formText, type RowForm, typedWith } from "../../../app/row-form";
import type { Result } from "../../../core/shared/result";
import { useMessages } from "../../messages/language-context";
import { type CommandWork, useCommand } from "../check/use-command";
import { toldNotEntered } from "./told-not-entered";
import type { Drafts } from "./use-drafts";

/** What a form asks of the service about the row it shows. */
export interface RowWork<Field extends string, Preview extends EntryPreview<Field>> {
  /** The row as the workbook has it now. */
  readonly now: RowForm<Field>;
  readonly drafts: Drafts<Field>;
  readonly names: Readonly<Record<Field, string>>;
  readonly preview: (entry: FormEntry<Field>) => Preview | null;
  readonly enter: (entry: FormEntry<Field>, acceptsDoubts: boolean) => Promise<Result<EnteredRow, NotEntered<Field>>>;
}

/** A row being filled in through a form. */
export interface RowEditor<Field extends string, Preview extends EntryPreview<Field> = EntryPreview<Field>> extends Pick<CommandWork, "end" | "forget" | "isBusy"> {
  readonly entry: FormEntry<Field>;
  /** The formula that stands in the field's cell now; `null` for none. */
  readonly formula: (field: Field) => string | null;
  readonly names: Readonly<Record<Field, string>>;
  readonly text: (field: Field) => string;
  readonly type: (field: Field, text: string) => void;
  /** What saving would come to; `null` when the row is gone. */
  readonly preview: Preview | null;
  readonly isTyped: boolean;
  /** Whether a person pressed 保存する and is asked about what is doubtful. */
  readonly isAsking: boolean;
  readonly save: () => void;
  /** Goes on from what the row says now; what was typed stays, and what is in dispute stays marked. */
  readonly takeIn: () => void;
  /** Decides a field in dispute: for what was typed, or for what the row says now. */
  readonly decide: (field: Field, keepsTyped: boolean) => void;
  readonly discard: () => void;
}

/** Fills in a row through a form: what was typed is kept as a draft until it is saved or discarded. */
export function useRowEditor<Field extends string, Preview extends EntryPreview<Field>>({ now, drafts, names, preview, enter }: RowWork<Field, Preview>): RowEditor<Field, Preview> {
  const messages = useMessages();
  const { end, isBusy, run, forget } = useCommand();
  const [askedAbout, setAskedAbout] = useState<FormEntry<Field> | null>(null);
  const entry: FormEntry<Field> = drafts.of(now.key) ?? { shown: now, typed: new Map<Field, string>() };
  const foreseen = preview(entry);
  const isAsking = askedAbout !== null && askedAbout === drafts.of(now.key) && (foreseen?.doubts.length ?? 0) > 0;
  const save = (): void => {
    const isClear = foreseen !== null && foreseen.moved.size + foreseen.refusals.size + foreseen.errors.length === 0;
    if (isClear && foreseen.doubts.length > 0 && !isAsking) {
      forget();
      setAskedAbout(entry);
      return;
    }
    void run(async () => {
      const result = await enter(entry, isAsking);
      // What the sheet says already is no draft any more.
      if (result.ok || result.error.code === "nothingTyped") drafts.saved(entry);
      return result.ok ? { text: messages.attainment.forms.saved(result.value.cells), isWarning: false } : toldNotEntered(result.error, names, messages);
    });
  };
  // 57.5 over 57.5% is nothing typed, which can be told only once a person has left it.
  const leave = useRef<() => void>(() => undefined);
  leave.current = () => {
    if (foreseen !== null && entry.typed.size > 0 && foreseen.values.size + foreseen.refusals.size + foreseen.disputed.size === 0) drafts.saved(entry);
  };
  useEffect(() => () => leave.current(), []);
  return {
    entry,
    formula: (field) => now.cells.get(field)?.content.formula ?? null,
    names,
    text: (field) => formText(entry, field),
    type: (field, text) => {
      if (end !== null) forget();
      drafts.keep({ ...entry, typed: typedWith(entry, field, text) });
    },
    preview: foreseen,
    isTyped: entry.typed.size > 0,
    isAsking,
    save,
    takeIn: () => {
      forget();
      if (foreseen !== null) drafts.keep(withOthersTakenIn(entry, now, foreseen.moved, foreseen.disputed));
    },
    decide: (field, keepsTyped) => {
      forget();
      drafts.keep(withFieldDecided(entry, now, field, keepsTyped));
    },
    discard: () => {
      forget();
      drafts.drop(now.key);
    },
    end,
    isBusy,
    forget,
  };
}
