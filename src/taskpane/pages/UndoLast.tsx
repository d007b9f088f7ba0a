import { Button, makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { UndoableLook } from "../../app/look-at-workbook";
import { useMessages } from "../messages/language-context";
import { useArrival } from "../shell/use-arrival";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" }, actions: { display: "flex", gap: "8px", flexWrap: "wrap" } });

/** The button that puts the last update back, which asks once before it does. */
export function UndoLast({ undoable, onUndo }: { readonly undoable: UndoableLook | null; readonly onUndo: () => void }): ReactElement {
  const styles = useStyles();
  const { update, moment } = useMessages();
  const [isAsking, setIsAsking] = useState(false);
  const cells = undoable?.cells ?? 0;
  const revisions = undoable?.revisions ?? [];
  return (
    <section aria-label={update.undo} className={styles.part}>
      {isAsking && undoable !== null ? (
        <Question which={update.undoWhich(moment(undoable.moment), cells)} onYes={onUndo} onNo={() => setIsAsking(false)} />
      ) : (
        <Button size="small" disabledFocusable={cells === 0} onClick={() => setIsAsking(true)}>{update.undo}</Button>
      )}
      <Text as="p" block size={200} style={{ margin: 0 }}>{cells === 0 ? update.nothingToUndo : update.undoHint}</Text>
      {revisions.length === 0 ? null : <Text as="p" block size={200} style={{ margin: 0 }}>{cells === 0 ? update.revisionsStay(revisions) : update.revisionsWillStay(revisions)}</Text>}
    </section>
  );
}

function Question({ which, onYes, onNo }: { readonly which: string; readonly onYes: () => void; readonly onNo: () => void }): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const place = useArrival<HTMLParagraphElement>();
  return (
    <>
      <p ref={place} tabIndex={-1} style={{ margin: 0 }}>{which}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onYes}>{update.undoYes}</Button>
        <Button size="small" onClick={onNo}>{update.undoNo}</Button>
      </div>
    </>
  );
}
