import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../../messages/language-context";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({ steps: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap" } });

/** From one finding, and its cell, to the one before and the next; the keyboard stays on the button. */
export function FindingSteps({ walk: { place, next, previous, goTo }, count }: { readonly walk: Walk; readonly count: number }): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  return (
    <div className={styles.steps}>
      <Button size="small" disabledFocusable={previous < 0} onClick={() => goTo(previous)}>{check.previous}</Button>
      <Button size="small" disabledFocusable={next < 0} onClick={() => goTo(next)}>{check.next}</Button>
      <Text size={200} role="status">{place < 0 ? "" : check.place(place + 1, count)}</Text>
    </div>
  );
}
