import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { UndoReport } from "../../app/undo-report";
import { useMessages } from "../messages/language-context";
import { Trouble } from "../shell/Trouble";
import { useArrival } from "../shell/use-arrival";
import type { Look } from "../shell/use-look";
import type { UpdateStage } from "../shell/use-update";
import type { PageTools } from "./page-tools";
import { UpdateDone } from "./UpdateDone";

interface UpdateOutcomeProps {
  readonly stage: UpdateStage;
  readonly look: Look;
  readonly onShow: PageTools["show"];
}

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "8px" } });

/** What became of the last update or undo; nothing when there was none. */
export function UpdateOutcome({ stage, look, onShow }: UpdateOutcomeProps): ReactElement | null {
  const { update, unusable } = useMessages();
  switch (stage.stage) {
    case "idle":
    case "running":
      return null;
    case "cutOff":
      return <Arrived><Bar intent="warning" sentences={[update.cutOff]} /></Arrived>;
    case "failed":
      return <Arrived><Trouble error={stage.error} /><Bar intent="warning" sentences={[update.failed]} /></Arrived>;
    case "unusable":
      return <Arrived><Bar intent="error" sentences={[unusable(stage.problem)]} /></Arrived>;
    case "undone":
      return <Arrived>{stage.report === null ? <Bar intent="info" sentences={[update.nothingToUndo]} /> : <Undone report={stage.report} />}</Arrived>;
    case "done":
      return <Arrived><UpdateDone end={stage.end} look={look} onShow={onShow} /></Arrived>;
  }
}

function Undone({ report: { restored, left, revisions, isUntold, fault } }: { readonly report: UndoReport }): ReactElement {
  const { update } = useMessages();
  const sentences = [
    update.undone(restored),
    ...(isUntold ? [update.untold] : []),
    ...(left.changed === 0 ? [] : [update.undoneChanged(left.changed)]),
    ...(left.lockedSheets.length === 0 ? [] : [update.undoneLocked(left.lockedSheets)]),
    ...(left.notReached === 0 ? [] : [update.undoneNotReached(left.notReached)]),
    ...(revisions.length === 0 ? [] : [update.revisionsStay(revisions)]),
  ];
  const isWhole = fault === null && !isUntold && left.changed + left.locked + left.notReached === 0;
  return <>{fault === null || fault.kind === "cancelled" ? null : <Trouble error={fault} />}<Bar intent={isWhole ? "success" : "warning"} sentences={sentences} /></>;
}

function Bar({ intent, sentences }: { readonly intent: "info" | "success" | "warning" | "error"; readonly sentences: readonly string[] }): ReactElement {
  const { language } = useMessages();
  return <MessageBar intent={intent} layout="multiline"><MessageBarBody>{sentences.join(language === "ja" ? "" : " ")}</MessageBarBody></MessageBar>;
}

/** Takes the keyboard when the work it tells of has ended. */
function Arrived({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const place = useArrival<HTMLElement>();
  return <section ref={place} tabIndex={-1} aria-label={update.outcome} className={styles.parts}>{children}</section>;
}
