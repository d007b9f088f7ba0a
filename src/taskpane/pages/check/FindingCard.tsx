import { Badge, Button, Card, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from "react";
import type { Finding } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
import { FindingDetails } from "./FindingDetails";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  card: { gap: "6px", padding: "10px 12px" },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  message: { margin: 0 },
  about: { display: "flex", gap: "4px", alignItems: "center", flexWrap: "wrap" },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly sheet: string;
  readonly isChosen: boolean;
  readonly isConfirmed: boolean;
  /** Takes the button by which the finding is worked. */
  readonly hold: (button: HTMLElement | null) => void;
  readonly onArrival: () => void;
  readonly onGo: () => void;
  readonly onCorrect: () => void;
  readonly onConfirm: (note: string) => void;
}

/** One finding: what is wrong, where, and what to do; folded in, the sentence of the plan it rests on. */
export function FindingCard({ finding, sheet, isChosen, isConfirmed, hold, onArrival, onGo, onCorrect, onConfirm }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const { check, language } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const messageId = useId();
  const opener = useRef<HTMLElement>(null);
  const { severity, message, corrected } = finding;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    opener.current?.focus();
  };
  return (
    <Card className={mergeClasses(styles.card, isChosen && styles.chosen)} appearance="outline" aria-current={isChosen} onFocus={onArrival} onKeyDown={onKeyDown}>
      <Text as="p" id={messageId} className={styles.message}>{message[language]}</Text>
      <div className={styles.about}>
        <SeverityMark severity={severity} />
        <Text size={200}>{[check.severities[severity], sheet].join(check.between)}</Text>
        {isConfirmed ? <Badge color="success" appearance="tint">{check.confirmed}</Badge> : null}
      </div>
      <div className={styles.actions}>
        <Button ref={hold} size="small" aria-describedby={messageId} onClick={onGo}>{check.go}</Button>
        {corrected === null ? null : <Button size="small" aria-describedby={messageId} onClick={onCorrect}>{check.correct(corrected)}</Button>}
        <Button ref={(button: HTMLElement | null) => { opener.current = button; }} size="small" appearance="subtle" aria-expanded={isOpen} aria-describedby={messageId} icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" onClick={() => setIsOpen(!isOpen)}>{check.details}</Button>
      </div>
      {isOpen ? <FindingDetails finding={finding} isConfirmed={isConfirmed} onConfirm={onConfirm} /> : null}
    </Card>
  );
}
