import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { ReviewedInitiative } from "../../../app/review-board";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { display: "flex", flexDirection: "column", gap: "2px", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, alignItems: "flex-start" },
  title: { textAlign: "left" },
  marks: { display: "flex", gap: "6px", flexWrap: "wrap", alignItems: "center" },
});

interface ReviewListProps {
  readonly shown: readonly ReviewedInitiative[];
  readonly isUnsaved: (key: string) => boolean;
  /** The initiative a person comes back from: the keyboard goes on from there. */
  readonly last: number | null;
  readonly onChoose: (initiative: number) => void;
}

/** The initiatives of the year, one below the other, with how far each is drawn together. */
export function ReviewList({ shown, isUnsaved, last, onChoose }: ReviewListProps): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews, forms } } = useMessages();
  const back = useRef<HTMLElement>(null);
  useEffect(() => back.current?.focus(), []);
  if (shown.length === 0) return <Text>{reviews.nothing}</Text>;
  return (
    <ul className={styles.list} aria-label={reviews.list}>
      {shown.map(({ key, number, title, answered, asked, grade, publication, isOpen, isBehind }) => (
        <li key={key} className={styles.item}>
          <Link as="button" className={styles.title} lang="ja" {...(number === last ? { ref: (element: HTMLElement | null) => { back.current = element; } } : {})} onClick={() => onChoose(number)}>{reviews.initiative(number, title)}</Link>
          <div className={styles.marks}>
            <Text size={200}>{reviews.standing(answered, asked, grade, publication)}</Text>
            {isOpen ? <Badge appearance="outline" color="informative">{reviews.open}</Badge> : null}
            {isBehind ? <Badge appearance="tint" color="warning">{reviews.behind}</Badge> : null}
            {isUnsaved(key) ? <Badge appearance="tint" color="warning">{forms.unsaved}</Badge> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
