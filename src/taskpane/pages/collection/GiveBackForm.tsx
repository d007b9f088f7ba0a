import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface GiveBackFormProps {
  readonly isBusy: boolean;
  readonly onGiveBack: (comment: string) => void;
  readonly onCancel: () => void;
}

/** Why a report is given back: a department cannot do anything with one that says nothing. */
export function GiveBackForm({ isBusy, onGiveBack, onCancel }: GiveBackFormProps): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const { board } = check;
  const [comment, setComment] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLElement>(null);
  const isMissing = isAsked && comment.trim() === "";
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  const send = (): void => {
    setIsAsked(true);
    if (comment.trim() === "") field.current?.focus();
    else onGiveBack(comment);
  };
  return (
    <form className={styles.form} onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Field label={board.comment} hint={board.giveBackHint} size="small" required {...(isMissing ? { validationMessage: board.reasonMissing } : {})}>
        <Textarea ref={(element: HTMLElement | null) => { field.current = element; }} value={comment} onChange={(_, { value }) => setComment(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>{board.giveBack}</Button>
        <Button size="small" onClick={onCancel}>{check.cancel}</Button>
      </div>
    </form>
  );
}
