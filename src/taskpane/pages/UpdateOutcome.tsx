import { Link, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { leftAlone } from "../../app/left-alone";
import type { UpdateReport } from "../../app/update-report";
import { useMessages } from "../messages/language-context";
import { Trouble } from "../shell/Trouble";
import type { UpdateStage } from "./use-update";

/** More links than these are a wall; the cover leads to the rest. */
const mostLinks = 4;

const useStyles = makeStyles({ links: { display: "flex", flexWrap: "wrap", gap: "4px 12px" } });

/** What became of the last update: what was written, what was left, and where to look. */
export function UpdateOutcome({ stage, onShow }: { readonly stage: UpdateStage; readonly onShow: (sheet: string) => void }): ReactElement | null {
  const { update } = useMessages();
  switch (stage.stage) {
    case "idle":
    case "running":
      return null;
    case "failed":
      return <Trouble error={stage.error} />;
    case "undone":
      return (
        <>
          {stage.report?.fault == null ? null : <Trouble error={stage.report.fault} />}
          <MessageBar intent={stage.report === null ? "info" : stage.report.fault === null ? "success" : "warning"} layout="multiline"><MessageBarBody>{stage.report === null ? update.nothingToUndo : update.undone(stage.report.restored, stage.report.left)}</MessageBarBody></MessageBar>
        </>
      );
    case "done":
      return <Done report={stage.report} isStopAsked={stage.isStopAsked} onShow={onShow} />;
  }
}

function Done({ report, isStopAsked, onShow }: { readonly report: UpdateReport; readonly isStopAsked: boolean; readonly onShow: (sheet: string) => void }): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const { lockedSheets, moved, isUntold } = leftAlone(report.conflicts);
  const { applied, unwritten, unknown, recorded, fault, entries } = report;
  const isStopped = fault?.kind === "cancelled";
  const made = applied.filter(({ kind }) => kind === "addSheet").length;
  const sheets = [...new Set(applied.flatMap((change) => (change.kind === "addSheet" ? [change.as] : "sheet" in change ? [change.sheet] : [])))];
  return (
    <>
      {fault === null || isStopped ? null : <Trouble error={fault} />}
      <MessageBar intent={fault === null ? "success" : isStopped ? "info" : "warning"} layout="multiline" aria-live="polite">
        <MessageBarBody>
          {fault === null && isStopAsked ? `${update.tooLateToStop} ` : ""}
          {fault === null ? update.done(made, applied.length) : unknown.length === 0 ? update.interrupted(applied.length, unwritten.length, isStopped) : update.unknown(unknown.length, unwritten.length)}
          {recorded.length === 0 ? "" : ` ${update.recorded(recorded.length)}`}
          {entries.after === null || entries.before + entries.after === 0 ? "" : ` ${entries.after === entries.before ? update.entriesSame(entries.after) : update.entriesDiffer(entries.before, entries.after)}`}
        </MessageBarBody>
      </MessageBar>
      {lockedSheets.length === 0 ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody>{update.locked(lockedSheets)}</MessageBarBody></MessageBar>}
      {isUntold ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{update.untold}</MessageBarBody></MessageBar> : null}
      {moved === 0 ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody>{update.conflicts(moved)}</MessageBarBody></MessageBar>}
      <div className={styles.links}>{sheets.slice(0, mostLinks).map((sheet) => <Link key={sheet} as="button" onClick={() => onShow(sheet)}>{update.open(sheet)}</Link>)}</div>
    </>
  );
}
