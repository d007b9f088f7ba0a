import { useState } from "react";
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
  readonly names: Readonly<Record<Field, string>>;
  readonly text: (field: Field) => string;
  readonly type: (field: Field, text: string) => void;
  /** What saving would come to; `null` when the row is gone. */
  readonly preview: Preview | null;
  readonly isTyped: boolean;
  /** Whether a person pressed 保存する and is asked about what is doubtful. */
  readonly isAsking: boolean;
  readonly save: () => void;
  /** Goes on from what the row says now; what was typed stays. */
  readonly takeIn: () => void;
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
      if (!result.ok) return toldNotEntered(result.error, names, messages);
      drafts.saved(entry);
      return { text: messages.attainment.forms.saved(result.value.cells), isWarning: false };
    });
  };
  return {
    entry,
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
    takeIn: () => drafts.keep({ shown: now, typed: new Map([...entry.typed].filter(([field, text]) => text !== (now.cells.get(field)?.text ?? ""))) }),
    discard: () => {
      forget();
      drafts.drop(now.key);
    },
    end,
    isBusy,
    forget,
  };
}
