import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { Finding } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
import { useArrival } from "../../shell/use-arrival";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "8px" },
  quote: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "8px", whiteSpace: "pre-line", margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface FindingDetailsProps {
  readonly finding: Finding;
  readonly isConfirmed: boolean;
  readonly onConfirm: (note: string) => void;
}

/** What a finding rests on, and the way to say that it may stay as it is. */
export function FindingDetails({ finding: { quote, sourceId }, isConfirmed, onConfirm }: FindingDetailsProps): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const [note, setNote] = useState<string | null>(null);
  const input = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  const isOpen = note !== null;
  const place = useArrival<HTMLDivElement>(isConfirmed);
  useEffect(() => {
    if (isOpen !== wasOpen.current) (isOpen ? input.current : opener.current)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setNote(null);
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.parts}>
      {quote === "" ? null : (
        <div>
          <Text size={200} weight="semibold">{check.quote(sourceId)}</Text>
          <Text as="p" block className={styles.quote} lang="ja">{quote}</Text>
        </div>
      )}
      {isConfirmed ? null : note === null ? (
        <div className={styles.form}>
          <div><Button ref={(button: HTMLElement | null) => { opener.current = button; }} size="small" onClick={() => setNote("")}>{check.confirm}</Button></div>
          <Text size={200}>{check.confirmHint}</Text>
        </div>
      ) : (
        <form className={styles.form} onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); onConfirm(note); setNote(null); }}>
          <Field label={check.note} size="small"><Input ref={(field: HTMLElement | null) => { input.current = field; }} value={note} onChange={(_, { value }) => setNote(value)} /></Field>
          <div className={styles.actions}>
            <Button type="submit" size="small" appearance="primary">{check.save}</Button>
            <Button size="small" onClick={() => setNote(null)}>{check.cancel}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
