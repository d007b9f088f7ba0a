import { Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import type { EntryPreview } from "../../../app/enter-row";
import { useMessages } from "../../messages/language-context";
import type { RowEditor } from "./use-row-editor";

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  told: { whiteSpace: "pre-line" },
});

interface FormFieldProps<Name extends string> {
  readonly editor: RowEditor<Name, EntryPreview<Name>>;
  readonly field: Name;
  readonly hint?: string | undefined;
  /** A line of text, several lines, or one of the words given, to be unfolded or all in sight. */
  readonly kind: "line" | "lines" | { readonly words: readonly string[]; readonly isInSight: boolean };
  /** What choosing no word is called. */
  readonly blank?: string;
  readonly hold?: Ref<HTMLElement>;
}

/** One field of a form: what it is called, how what is typed is read, why it is refused, and what somebody else made of its cell meanwhile. */
export function FormField<Name extends string>({ editor, field, hint, kind, blank, hold }: FormFieldProps<Name>): ReactElement | null {
  const styles = useStyles();
  const { attainment: { forms } } = useMessages();
  const cell = editor.entry.shown.cells.get(field);
  if (cell === undefined) return null;
  const { formula } = cell.content;
  const refusal = editor.preview?.refusals.get(field);
  const reading = editor.preview?.readings.get(field);
  const moved = editor.preview?.moved.get(field);
  const told = [...(refusal === undefined ? [] : [forms.refusal(refusal)]), ...(reading === undefined ? [] : [forms.readAs(reading)]), ...(formula === null ? [] : [forms.formula(formula)]), ...(moved === undefined ? [] : [forms.movedTo(moved)])];
  const state = refusal !== undefined ? "error" : moved !== undefined ? "warning" : "none";
  const text = editor.text(field);
  const isFixed = formula !== null || editor.isBusy;
  const onText = (value: string): void => editor.type(field, value);
  return (
    <Field label={editor.names[field]} size="small" {...(hint === undefined ? {} : { hint })} validationState={state} {...(told.length === 0 ? {} : { validationMessage: <span className={styles.told}>{told.join("\n")}</span> })}>
      {kind === "line" ? (
        <Input ref={(element: HTMLInputElement | null) => give(hold, element)} className={styles.narrow} value={text} readOnly={isFixed} onChange={(_, { value }) => onText(value)} />
      ) : kind === "lines" ? (
        <Textarea ref={(element: HTMLTextAreaElement | null) => give(hold, element)} value={text} readOnly={isFixed} rows={4} resize="vertical" lang="ja" onChange={(_, { value }) => onText(value)} />
      ) : kind.isInSight ? (
        <RadioGroup layout="horizontal" value={text} disabled={isFixed} onChange={(_, { value }) => onText(value)}>
          {[...kind.words, ...others(kind.words, text)].map((word) => <Radio key={word} value={word} label={kind.words.includes(word) ? word : forms.unlisted(word)} />)}
          <Radio value="" label={blank ?? forms.notChosen} />
        </RadioGroup>
      ) : (
        <Dropdown className={styles.narrow} placeholder={blank ?? forms.notChosen} value={text} selectedOptions={[text]} disabled={isFixed} onOptionSelect={(_, { optionValue }) => onText(optionValue ?? "")}>
          <Option value="" text={blank ?? forms.notChosen}>{blank ?? forms.notChosen}</Option>
          {[...kind.words, ...others(kind.words, text)].map((word) => <Option key={word} value={word} text={word}>{kind.words.includes(word) ? word : forms.unlisted(word)}</Option>)}
        </Dropdown>
      )}
    </Field>
  );
}

/** A word that stands in the cell and is not in the list. */
function others(words: readonly string[], text: string): string[] {
  return text === "" || words.includes(text) ? [] : [text];
}

function give(hold: Ref<HTMLElement> | undefined, element: HTMLElement | null): void {
  if (typeof hold === "function") hold(element);
  else if (hold != null) hold.current = element;
}
