import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../messages/language-context";
import { LateHint } from "./LateHint";
import { useArrival } from "./use-arrival";

const useStyles = makeStyles({ place: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "center", textAlign: "center" } });

/** Excel answers nothing while a cell is being typed in: after this long, in milliseconds, that may be why. */
const patience = 1000;

/** The workbook is being read; whoever waits can have it read once more. */
export function Reading({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  const { reading, stillTyping, lookAgain } = useMessages();
  const place = useArrival<HTMLDivElement>();
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Spinner label={reading} />
      <LateHint text={stillTyping} after={patience} />
      <Button appearance="subtle" onClick={onAgain}>{lookAgain}</Button>
    </div>
  );
}
