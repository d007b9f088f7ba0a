import { Button, makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import type { CollectedReport } from "../../../app/collection-board";
import { useMessages } from "../../messages/language-context";
import { GiveBackForm } from "./GiveBackForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  text: { whiteSpace: "pre-line", margin: 0 },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

interface ReportItemProps {
  readonly report: CollectedReport;
  readonly department: string;
  readonly isBusy: boolean;
  readonly onShow: () => void;
  readonly onConfirm: () => void;
  readonly onGiveBack: (comment: string) => void;
}

/** One report for HR: how far it is, what it says, and what HR says to it. */
export function ReportItem({ report: { initiative, title, inCharge, state, status, result, comment: said }, department, isBusy, onShow, onConfirm, onGiveBack }: ReportItemProps): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const { board, contact } = check;
  const nameId = useId();
  const [isGivingBack, setIsGivingBack] = useState(false);
  const isToConfirm = state === "submitted" || state === "resubmitted";
  return (
    <div className={styles.root}>
      <Text id={nameId} weight="semibold">{board.report(initiative, title, inCharge === department ? null : inCharge)}</Text>
      <Text size={200}>{[board.states[state], ...(status === null ? [] : [status])].join(check.between)}</Text>
      {result === null ? null : <Text as="p" className={styles.text} lang="ja">{result}</Text>}
      {said === null ? null : <Text as="p" size={200} className={styles.text} lang="ja">{contact.said(said)}</Text>}
      {isGivingBack ? (
        <GiveBackForm isBusy={isBusy} onGiveBack={(comment) => { onGiveBack(comment); setIsGivingBack(false); }} onCancel={() => setIsGivingBack(false)} />
      ) : (
        <div className={styles.actions}>
          {isToConfirm ? <Button size="small" disabledFocusable={isBusy} aria-describedby={nameId} onClick={onConfirm}>{board.confirm}</Button> : null}
          {isToConfirm ? <Button size="small" aria-describedby={nameId} onClick={() => setIsGivingBack(true)}>{board.giveBack}</Button> : null}
          <Button size="small" appearance="subtle" aria-describedby={nameId} onClick={onShow}>{board.show}</Button>
        </div>
      )}
    </div>
  );
}
