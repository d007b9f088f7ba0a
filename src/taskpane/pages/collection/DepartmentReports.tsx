import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { CollectedDepartment, CollectedReport } from "../../../app/collection-board";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { CommandOutcome } from "../check/CommandOutcome";
import { toldUnusable } from "../check/told-unusable";
import { toldLeft } from "../check/told-left";
import { useCommand } from "../check/use-command";
import { copyText } from "./copy-text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", gap: "6px" },
  state: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

/** One department's reports for HR: a reminder to copy, and 人事課確認 with a comment. */
export function DepartmentReports({ service, own }: { readonly service: CheckService; readonly own: CollectedDepartment }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { check } = messages;
  const { board } = check;
  const { end, isBusy, run } = useCommand();
  const [byHand, setByHand] = useState<string | null>(null);
  const toConfirm = own.reports.filter(({ isSubmitted, confirmation }) => isSubmitted && confirmation === null);
  const remind = (): void => {
    const text = service.reminder(own.department);
    void run(async () => {
      const isCopied = await copyText(text);
      setByHand(isCopied ? null : text);
      return { text: isCopied ? board.copied : board.copyByHand, isWarning: !isCopied };
    });
  };
  const confirm = (keys: readonly string[], word: "確認済" | "差戻し", comment: string): void => {
    void run(async () => {
      const result = await service.confirmReports({ keys, word, comment });
      return result.ok ? toldLeft(result.value.left, check, board.written(result.value.reports)) : toldUnusable(result.error, messages);
    });
  };
  return (
    <div className={styles.root}>
      <div className={styles.actions}>
        <Button size="small" disabled={isBusy} onClick={remind}>{board.remind}</Button>
        {toConfirm.length === 0 ? null : <Button size="small" disabled={isBusy} onClick={() => confirm(toConfirm.map(({ key }) => key), "確認済", "")}>{board.confirmAll(toConfirm.length)}</Button>}
      </div>
      <CommandOutcome end={end} />
      {byHand === null ? null : <Textarea aria-label={board.remind} value={byHand} readOnly rows={8} lang="ja" />}
      <ul className={styles.list} aria-label={board.reports}>
        {own.reports.map((report) => <Report key={report.key} report={report} isBusy={isBusy} onGiveBack={(comment) => confirm([report.key], "差戻し", comment)} />)}
      </ul>
    </div>
  );
}

function Report({ report, isBusy, onGiveBack }: { readonly report: CollectedReport; readonly isBusy: boolean; readonly onGiveBack: (comment: string) => void }): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const { board } = check;
  const [comment, setComment] = useState<string | null>(null);
  return (
    <li>
      <Text>{`${report.initiative} ${report.title}`}</Text>
      <Text size={200} block className={styles.state}>{`${board.states[stateOf(report)]}${report.status === null ? "" : `　${report.status}`}`}</Text>
      {report.isSubmitted && comment === null ? <Button size="small" appearance="subtle" onClick={() => setComment("")}>{board.giveBack}</Button> : null}
      {comment === null ? null : (
        <div>
          <Field label={board.comment} size="small"><Input value={comment} onChange={(_, { value }) => setComment(value)} /></Field>
          <div className={styles.actions}>
            <Button size="small" appearance="primary" disabled={isBusy || comment.trim() === ""} onClick={() => { onGiveBack(comment); setComment(null); }}>{board.giveBack}</Button>
            <Button size="small" onClick={() => setComment(null)}>{check.cancel}</Button>
          </div>
        </div>
      )}
    </li>
  );
}

function stateOf({ confirmation, isSubmitted, isDone }: CollectedReport): "open" | "done" | "submitted" | "confirmed" | "returned" {
  if (confirmation !== null) return confirmation === "差戻し" ? "returned" : "confirmed";
  if (isSubmitted) return "submitted";
  return isDone ? "done" : "open";
}
