import { Badge, Button, Card, Field, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Finding, Severity } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  card: { gap: "6px", padding: "10px 12px" },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  head: { display: "flex", gap: "6px", alignItems: "center", flexWrap: "wrap" },
  quote: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "8px", color: tokens.colorNeutralForeground2, whiteSpace: "pre-line" },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

const colors: Readonly<Record<Severity, "danger" | "warning" | "informative">> = { error: "danger", warning: "warning", info: "informative" };

interface FindingCardProps {
  readonly finding: Finding;
  readonly sheet: string;
  readonly isChosen: boolean;
  readonly isConfirmed: boolean;
  readonly goRef: (button: HTMLElement | null) => void;
  readonly onGo: () => void;
  readonly onCorrect: () => void;
  readonly onConfirm: (note: string) => void;
}

/** One finding: what is wrong, where, what to do, and the sentence of the plan it rests on. */
export function FindingCard({ finding, sheet, isChosen, isConfirmed, goRef, onGo, onCorrect, onConfirm }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const { check, language } = useMessages();
  const [note, setNote] = useState<string | null>(null);
  const { severity, message, quote, sourceId, correction } = finding;
  return (
    <Card className={mergeClasses(styles.card, isChosen && styles.chosen)} appearance="outline">
      <div className={styles.head}>
        <Badge color={colors[severity]} appearance="tint">{check.severities[severity]}</Badge>
        <Text size={200}>{sheet}</Text>
        {isConfirmed ? <Badge color="success" appearance="tint">{check.confirmed}</Badge> : null}
      </div>
      <Text as="p" style={{ margin: 0 }}>{message[language]}</Text>
      {quote === "" || !isChosen ? null : (
        <div>
          <Text size={200} weight="semibold">{check.quote(sourceId)}</Text>
          <Text as="p" size={200} block className={styles.quote} lang="ja" style={{ margin: 0 }}>{quote}</Text>
        </div>
      )}
      <div className={styles.actions}>
        <Button ref={goRef} size="small" onClick={onGo}>{check.go}</Button>
        {correction === null ? null : <Button size="small" onClick={onCorrect}>{check.correct(String(correction))}</Button>}
        {isConfirmed || !isChosen || note !== null ? null : <Button size="small" appearance="subtle" onClick={() => setNote("")}>{check.confirm}</Button>}
      </div>
      {note === null ? null : (
        <div>
          <Field label={check.note} size="small"><Input value={note} onChange={(_, { value }) => setNote(value)} /></Field>
          <div className={styles.actions}>
            <Button size="small" appearance="primary" onClick={() => { onConfirm(note); setNote(null); }}>{check.save}</Button>
            <Button size="small" onClick={() => setNote(null)}>{check.cancel}</Button>
          </div>
        </div>
      )}
    </Card>
  );
}
