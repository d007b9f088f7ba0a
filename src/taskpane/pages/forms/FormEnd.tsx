import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useState } from "react";
import type { EntryPreview } from "../../../app/enter-row";
import type { Finding } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
import { useArrival } from "../../shell/use-arrival";
import { CommandOutcome } from "../check/CommandOutcome";
import type { RowEditor } from "./use-row-editor";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
  list: { margin: 0, paddingLeft: "18px" },
});

interface FormEndProps<Name extends string> {
  readonly editor: RowEditor<Name, EntryPreview<Name>>;
  readonly onShowRow: () => void;
  /** Closes the form; what was typed stays. */
  readonly onClose?: () => void;
}

/** The end of a form: what does not fit together, what others changed, and the buttons. */
export function FormEnd<Name extends string>({ editor, onShowRow, onClose }: FormEndProps<Name>): ReactElement {
  const styles = useStyles();
  const { attainment: { forms }, check } = useMessages();
  const [isSure, setIsSure] = useState(false);
  const { preview, isTyped, isAsking, isBusy, names } = editor;
  // Who goes on typing has thought better of it.
  useEffect(() => setIsSure(false), [editor.entry]);
  const moved = preview === null || !isTyped ? [] : [...preview.moved.keys()];
  const disputed = moved.filter((field) => preview?.disputed.has(field) === true);
  const takeable = moved.filter((field) => !disputed.includes(field));
  const named = (fields: readonly Name[]): string => fields.map((field) => names[field]).join(check.between);
  // Here the keyboard goes on when the button it was on has done its work.
  const place = useArrival<HTMLDivElement>(`${isTyped} ${moved.length}`);
  return (
    <div className={styles.root}>
      {disputed.length === 0 ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody>{forms.disputed(named(disputed))}</MessageBarBody></MessageBar>}
      {takeable.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{forms.changed(named(takeable))}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={editor.takeIn}>{forms.takeIn}</Button></MessageBarActions>
        </MessageBar>
      )}
      <Told intent="error" heading={forms.wrong} findings={preview?.errors ?? []} />
      <Told intent="warning" heading={isAsking ? forms.doubtful : null} findings={[...(preview?.doubts ?? []), ...(preview?.standing ?? [])]} />
      <Told intent="info" heading={null} findings={preview?.notes ?? []} />
      <div ref={place} tabIndex={-1} className={styles.actions} onKeyDown={pressOnce}>
        <Button type={isAsking ? "button" : "submit"} appearance="primary" disabledFocusable={isBusy || !isTyped} onClick={({ detail }) => (isAsking && !isSecondPress(detail) ? editor.save() : undefined)}>{isAsking ? forms.saveAnyway : forms.save}</Button>
        {isTyped ? <Button disabledFocusable={isBusy} onClick={({ detail }) => (isSecondPress(detail) ? undefined : isSure ? editor.discard() : setIsSure(true))}>{isSure ? forms.discardSure : forms.discard}</Button> : null}
        {onClose === undefined ? null : <Button onClick={onClose}>{forms.cancel}</Button>}
        <Button appearance="subtle" onClick={onShowRow}>{forms.showRow}</Button>
      </div>
      <CommandOutcome end={editor.end} onClose={editor.forget} />
    </div>
  );
}

/** The second press of a double-click, which was meant for what the button said before. */
function isSecondPress(presses: number): boolean {
  return presses > 1;
}

/** A key held down presses a button once, or it would confirm what it has just asked. */
function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}

function Told({ intent, heading, findings }: { readonly intent: "error" | "warning" | "info"; readonly heading: string | null; readonly findings: readonly Finding[] }): ReactElement | null {
  const styles = useStyles();
  const { language } = useMessages();
  if (findings.length === 0) return null;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {heading === null ? null : <Text block weight="semibold">{heading}</Text>}
        <ul className={styles.list}>{findings.map(({ id, message }) => <li key={id}>{message[language]}</li>)}</ul>
      </MessageBarBody>
    </MessageBar>
  );
}
