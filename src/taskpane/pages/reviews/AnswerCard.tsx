import { Badge, Button, Card, makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { ReviewedAnswer } from "../../../app/review-answers";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  card: { gap: "6px", padding: "10px 12px" },
  text: { margin: 0, whiteSpace: "pre-line" },
  marks: { display: "flex", gap: "6px", flexWrap: "wrap", alignItems: "center" },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface AnswerCardProps {
  readonly answer: ReviewedAnswer;
  /** Whether the year's review can be written to. */
  readonly isTakeable: boolean;
  readonly onTakeResult: (text: string) => void;
  readonly onTakeRemedy: (text: string) => void;
  readonly onShow: () => void;
}

/** What one department answered, and the buttons that take its words over as a start. */
export function AnswerCard({ answer: { inCharge, answeredBy, status, result, remedy, state }, isTakeable, onTakeResult, onTakeRemedy, onShow }: AnswerCardProps): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews }, check } = useMessages();
  const nameId = useId();
  return (
    <Card className={styles.card} appearance="outline" role="listitem">
      <Text id={nameId} weight="semibold" lang="ja">{inCharge}</Text>
      {answeredBy === null ? null : <Text size={200} lang="ja">{reviews.answeredBy(answeredBy)}</Text>}
      <div className={styles.marks}>
        {status === null ? <Text size={200}>{reviews.noStatus}</Text> : <Badge appearance="outline" color="informative" lang="ja">{status}</Badge>}
        <Text size={200}>{check.board.states[state]}</Text>
      </div>
      {result === null ? null : <Said name={reviews.result} text={result} />}
      {remedy === null ? null : <Said name={reviews.remedy} text={remedy} />}
      <div className={styles.actions}>
        {result === null || !isTakeable ? null : <Button size="small" aria-describedby={nameId} onClick={() => onTakeResult(result)}>{reviews.takeResult}</Button>}
        {remedy === null || !isTakeable ? null : <Button size="small" aria-describedby={nameId} onClick={() => onTakeRemedy(remedy)}>{reviews.takeRemedy}</Button>}
        <Button size="small" appearance="subtle" aria-describedby={nameId} onClick={onShow}>{check.board.show}</Button>
      </div>
    </Card>
  );
}

function Said({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Text size={200} weight="semibold">{name}</Text>
      <Text as="p" block className={styles.text} lang="ja">{text}</Text>
    </div>
  );
}
