import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import type { CollectedDepartment, CollectedReport } from "../../../app/collection-board";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { useArrival } from "../../shell/use-arrival";
import { CommandOutcome } from "../check/CommandOutcome";
import { toldLeft } from "../check/told-left";
import { toldShown } from "../check/told-shown";
import { toldUnusable } from "../check/told-unusable";
import { useCommand } from "../check/use-command";
import { copyText } from "./copy-text";
import { ReportItem } from "./ReportItem";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", paddingBottom: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

/** One department's reports for HR: a reminder to copy, and 人事課確認 of what was submitted. */
export function DepartmentReports({ service, own }: { readonly service: CheckService; readonly own: CollectedDepartment }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { check } = messages;
  const { board } = check;
  const { end, isBusy, run, forget } = useCommand();
  const [showsOthers, setShowsOthers] = useState(false);
  const [reminder, setReminder] = useState<string | null>(null);
  const toConfirm = own.reports.filter(({ state }) => state === "submitted" || state === "resubmitted");
  const place = useArrival<HTMLDivElement>(end === null ? toConfirm.length : end);
  const others = own.reports.filter((report) => !toConfirm.includes(report));
  const remind = (): void => {
    const text = service.reminder(own.department);
    setReminder(text);
    void run(async () => ((await copyText(text)) ? { text: board.copied, isWarning: false } : { text: board.copyByHand, isWarning: true }));
  };
  const say = (keys: readonly string[], word: "確認済" | "差戻し", comment: string): void => {
    void run(async () => {
      const result = await service.confirmReports({ keys, word, comment });
      return result.ok ? toldLeft(result.value.left, check, board.written(result.value.reports)) : toldUnusable(result.error, messages);
    });
  };
  const list = (reports: readonly CollectedReport[], label: string): ReactElement => (
    <ul className={styles.list} aria-label={label}>
      {reports.map((report) => (
        <li key={report.key} className={styles.item}>
          <ReportItem
            report={report}
            department={own.department}
            isBusy={isBusy}
            onShow={() => void run(async () => toldShown(await service.go(report.at), check))}
            onConfirm={() => say([report.key], "確認済", "")}
            onGiveBack={(comment) => say([report.key], "差戻し", comment)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={place} tabIndex={-1} className={styles.root}>
      <div className={styles.actions}>
        {own.submitted === own.reports.length && own.gaps.length + own.errors.length === 0 ? null : <Button size="small" onClick={remind}>{board.remind}</Button>}
        {toConfirm.length < 2 ? null : <Button size="small" disabledFocusable={isBusy} onClick={() => say(toConfirm.map(({ key }) => key), "確認済", "")}>{board.confirmAll(toConfirm.length)}</Button>}
      </div>
      <CommandOutcome end={end} onClose={forget} />
      {reminder === null ? null : <Textarea aria-label={board.reminder(own.department)} value={reminder} readOnly rows={9} resize="vertical" lang="ja" onFocus={({ target }) => target.select()} />}
      {toConfirm.length === 0 ? null : list(toConfirm, board.toConfirm)}
      {others.length === 0 ? null : (
        <div>
          <Button size="small" appearance="subtle" aria-expanded={showsOthers} icon={showsOthers ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" onClick={() => setShowsOthers(!showsOthers)}>{board.others(others.length)}</Button>
        </div>
      )}
      {showsOthers ? list(others, board.others(others.length)) : null}
    </div>
  );
}
