import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { EntryPreview } from "../../../app/enter-row";
import type { Finding } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
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
  return (
    <div className={styles.root}>
      {moved.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{forms.changed(moved.map((field) => names[field]).join(check.between))}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={editor.takeIn}>{forms.takeIn}</Button></MessageBarActions>
        </MessageBar>
      )}
      <Told intent="error" heading={forms.wrong} findings={preview?.errors ?? []} />
      <Told intent="warning" heading={isAsking ? forms.doubtful : null} findings={[...(preview?.doubts ?? []), ...(preview?.standing ?? [])]} />
      <Told intent="info" heading={null} findings={preview?.notes ?? []} />
      <div className={styles.actions}>
        {isAsking ? <Button key="anyway" appearance="primary" disabledFocusable={isBusy} onClick={({ detail }) => (isSecondPress(detail) ? undefined : editor.save())}>{forms.saveAnyway}</Button> : <Button key="save" type="submit" appearance="primary" disabledFocusable={isBusy || !isTyped}>{forms.save}</Button>}
        {isTyped && isSure ? <Button key="discard-sure" disabledFocusable={isBusy} onClick={({ detail }) => (isSecondPress(detail) ? undefined : editor.discard())}>{forms.discardSure}</Button> : null}
        {isTyped && !isSure ? <Button key="discard" disabledFocusable={isBusy} onClick={() => setIsSure(true)}>{forms.discard}</Button> : null}
        {onClose === undefined ? null : <Button onClick={onClose}>{forms.cancel}</Button>}
        <Button appearance="subtle" onClick={onShowRow}>{forms.showRow}</Button>
      </div>
      <CommandOutcome end={editor.end} onClose={editor.forget} />
    </div>
  );
}

/** The second press of a double-click, which was meant for the button that stood there before. */
function isSecondPress(presses: number): boolean {
  return presses > 1;
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
