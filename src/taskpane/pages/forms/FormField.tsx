import { Button, Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { type ReactElement, type Ref, useRef } from "react";
import type { EntryPreview } from "../../../app/enter-row";
import { useMessages } from "../../messages/language-context";
import type { RowEditor } from "./use-row-editor";

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  told: { whiteSpace: "pre-line" },
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  decision: { display: "flex", gap: "6px", flexWrap: "wrap" },
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
  const control = useRef<HTMLElement>(null);
  const cell = editor.entry.shown.cells.get(field);
  if (cell === undefined) return null;
  const formula = editor.formula(field);
  const refusal = editor.preview?.refusals.get(field);
  const reading = editor.preview?.readings.get(field);
  const moved = editor.preview?.moved.get(field);
  const told = [...(refusal === undefined || (refusal.code === "formula" && formula !== null) ? [] : [forms.refusal(refusal)]), ...(reading === undefined ? [] : [forms.readAs(reading)]), ...(formula === null ? [] : [forms.formula(formula)]), ...(moved === undefined ? [] : [forms.movedTo(moved)])];
  const isDisputed = editor.preview?.disputed.has(field) === true;
  // What was typed before somebody put a formula there, or deleted the column, can only be given up.
  const canBeWritten = formula === null && refusal?.code !== "columnGone";
  const isDecided = !isDisputed && (canBeWritten || !editor.entry.typed.has(field));
  const state = refusal !== undefined ? "error" : moved !== undefined ? "warning" : "none";
  const text = editor.text(field);
  const isFixed = formula !== null || editor.isBusy;
  const onText = (value: string): void => {
    if (!isFixed) editor.type(field, value);
  };
  const hand = (element: HTMLElement | null): void => {
    control.current = element;
    give(hold, element);
  };
  const decide = (keepsTyped: boolean): void => {
    editor.decide(field, keepsTyped);
    control.current?.focus();
  };
  return (
    <div className={styles.root}>
      <Field label={editor.names[field]} size="small" {...(hint === undefined ? {} : { hint })} validationState={state} {...(told.length === 0 ? {} : { validationMessage: <span className={styles.told}>{told.join("\n")}</span> })}>
        {kind === "line" ? (
          <Input ref={(element: HTMLInputElement | null) => hand(element)} className={styles.narrow} value={text} readOnly={isFixed} onChange={(_, { value }) => onText(value)} />
        ) : kind === "lines" ? (
          <Textarea ref={(element: HTMLTextAreaElement | null) => hand(element)} value={text} readOnly={isFixed} rows={4} resize="vertical" lang="ja" onChange={(_, { value }) => onText(value)} />
        ) : kind.isInSight ? (
          <RadioGroup layout="horizontal" value={text} disabled={formula !== null} onChange={(_, { value }) => onText(value)}>
            {[...kind.words, ...others(kind.words, text)].map((word) => <Radio key={word} value={word} label={kind.words.includes(word) ? word : forms.unlisted(word)} />)}
            <Radio value="" label={blank ?? forms.notChosen} />
          </RadioGroup>
        ) : (
          <Dropdown ref={(element: HTMLElement | null) => hand(element)} className={styles.narrow} placeholder={blank ?? forms.notChosen} value={text} selectedOptions={[text]} disabled={formula !== null} onOptionSelect={(_, { optionValue }) => onText(optionValue ?? "")}>
            <Option value="" text={blank ?? forms.notChosen}>{blank ?? forms.notChosen}</Option>
            {[...kind.words, ...others(kind.words, text)].map((word) => <Option key={word} value={word} text={word}>{kind.words.includes(word) ? word : forms.unlisted(word)}</Option>)}
          </Dropdown>
        )}
      </Field>
      {isDecided ? null : (
        <div className={styles.decision} role="group" aria-label={forms.decide(editor.names[field])}>
          {canBeWritten ? <Button size="small" onClick={() => decide(true)}>{forms.keepTyped}</Button> : null}
          <Button size="small" onClick={() => decide(false)}>{forms.takeSheet}</Button>
        </div>
      )}
    </div>
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
