import { Button, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../messages/language-context";
import { LateHint } from "../shell/LateHint";
import { useArrival } from "../shell/use-arrival";
import type { UpdateStage, UpdateWork } from "../shell/use-update";

const useStyles = makeStyles({ place: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Excel writes for a while between two answers; after this long without one, in milliseconds, a cell may be being typed in. */
const patience = 4000;

/** The pane while something is being written: how far it is, and a button to stop it. */
export function RunningWork({ stage: { isUndo, share, isStopping }, onCancel }: { readonly stage: Extract<UpdateStage, { stage: "running" }>; readonly onCancel: UpdateWork["cancel"] }): ReactElement {
  const styles = useStyles();
  const { update, stillTyping } = useMessages();
  const place = useArrival<HTMLDivElement>();
  const doing = isUndo ? update.undoing : update.running;
  return (
    <div className={styles.place}>
      <div ref={place} tabIndex={-1}><Text role="status">{isStopping ? update.stopping : share > 0 && !isUndo ? update.written(share) : doing}</Text></div>
      {share > 0 ? <ProgressBar aria-label={doing} value={share} /> : <ProgressBar aria-label={doing} />}
      <div><Button onClick={onCancel} disabledFocusable={isStopping}>{update.cancel}</Button></div>
      <LateHint key={share} text={stillTyping} after={patience} />
    </div>
  );
}
