import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewedGoal } from "../../../app/review-goals";
import { useMessages } from "../../messages/language-context";
import { JudgementBadge } from "../indicators/JudgementBadge";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start", borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "8px" },
  marks: { display: "flex", gap: "8px", flexWrap: "wrap", alignItems: "center" },
  text: { margin: 0, whiteSpace: "pre-line" },
});

/** The goals of an initiative, each with its judgement; a sentence that sets several is told once. */
export function GoalList({ goals }: { readonly goals: readonly ReviewedGoal[] }): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews } } = useMessages();
  if (goals.length === 0) return <Text>{reviews.noGoals}</Text>;
  return (
    <ul className={styles.list} aria-label={reviews.goals}>
      {[...new Set(goals.map(({ sentence }) => sentence))].map((sentence) => (
        <li key={sentence} className={styles.item}>
          <Text as="p" className={styles.text} lang="ja">{sentence}</Text>
          {goals.filter((goal) => goal.sentence === sentence).map(({ id, aspect, judgement, actual, sourceInitiative }) => (
            <div key={id} className={styles.marks}>
              {aspect === null ? null : <Text size={200} lang="ja">{aspect}</Text>}
              <JudgementBadge judgement={judgement} />
              {actual === null ? null : <Text size={200}>{reviews.goalActual(actual)}</Text>}
              {sourceInitiative === null ? null : <Text size={200}>{reviews.crossListed(sourceInitiative)}</Text>}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
