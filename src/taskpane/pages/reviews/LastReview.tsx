import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewedInitiative } from "../../../app/review-board";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "4px" },
  text: { margin: 0, whiteSpace: "pre-line" },
});

/** What was drawn together the year before. */
export function LastReview({ last }: { readonly last: ReviewedInitiative["lastYear"] }): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews } } = useMessages();
  if (last === null) return <Text size={200}>{reviews.nothingLastYear}</Text>;
  return (
    <dl className={styles.list}>
      {(["grade", "result", "remedy", "direction", "publication"] as const).map((field) =>
        last[field] === null ? null : (
          <div key={field}>
            <dt><Text size={200} weight="semibold">{reviews.fields[field]}</Text></dt>
            <dd className={styles.text} lang="ja">{last[field]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
