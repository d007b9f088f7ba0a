import { Button, Card, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../messages/language-context";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "6px" }, actions: { display: "flex", justifyContent: "flex-end" } });

/** What the add-in does, in three sentences, the first time it is opened. */
export function FirstRunCard({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { firstRun } = useMessages();
  return (
    <Card appearance="outline" role="region" aria-label={firstRun.title}>
      <Text as="h2" weight="semibold" style={{ margin: 0 }}>{firstRun.title}</Text>
      <ul className={styles.list}>{firstRun.text.map((sentence) => <li key={sentence}><Text>{sentence}</Text></li>)}</ul>
      <div className={styles.actions}><Button size="small" onClick={onClose}>{firstRun.start}</Button></div>
    </Card>
  );
}
