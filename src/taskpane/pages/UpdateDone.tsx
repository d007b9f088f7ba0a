import { Link, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { leftAlone } from "../../app/left-alone";
import { ownSheets } from "../../app/own-sheets";
import { useMessages } from "../messages/language-context";
import { Trouble } from "../shell/Trouble";
import type { Look } from "../shell/use-look";
import type { UpdateEnd } from "../shell/update-end";
import { outcomeSentences } from "./outcome-sentences";
import type { PageTools } from "./page-tools";

/** More links than these are a wall; the cover leads to the rest. */
const mostLinks = 4;

const useStyles = makeStyles({ links: { display: "flex", flexWrap: "wrap", gap: "4px 12px" } });

/** What became of an update that ended: what was written, what was left, and where to look. */
export function UpdateDone({ end, look, onShow }: { readonly end: UpdateEnd; readonly look: Look; readonly onShow: PageTools["show"] }): ReactElement {
  const styles = useStyles();
  const { language, update } = useMessages();
  const { applied, conflicts, fault, recorded } = end.report;
  const { lockedSheets, moved, isUntold } = leftAlone(conflicts);
  const { sentences, isLeft, isSettled } = outcomeSentences(end, update);
  const prepared = look.state === "seen" ? look.seen.prepared : null;
  // The button it takes is known once the workbook has been read again.
  const all = isLeft && prepared !== null ? [...sentences, update.resume(prepared.isMade ? update.run : update.make)] : sentences;
  const written = [...new Set(applied.flatMap((change) => (change.kind === "addSheet" ? [change.as] : "sheet" in change ? [change.sheet] : [])))];
  const first = prepared === null ? [] : recorded.length > 0 ? [ownSheets(prepared).revisions] : [];
  const sheets = [...new Set([...first, ...written])];
  return (
    <>
      {fault === null || isSettled ? null : <Trouble error={fault} />}
      <MessageBar intent={fault === null ? "success" : isSettled ? "info" : "warning"} layout="multiline">
        <MessageBarBody>{all.join(language === "ja" ? "" : " ")}</MessageBarBody>
      </MessageBar>
      {lockedSheets.length === 0 ? null : <Warning text={update.locked(lockedSheets)} />}
      {isUntold ? <Warning text={update.untold} /> : null}
      {moved === 0 ? null : <Warning text={update.conflicts(moved)} />}
      <div className={styles.links}>{sheets.slice(0, mostLinks).map((sheet) => <Link key={sheet} as="button" onClick={() => onShow(sheet)}>{update.open(sheet)}</Link>)}</div>
    </>
  );
}

function Warning({ text }: { readonly text: string }): ReactElement {
  return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{text}</MessageBarBody></MessageBar>;
}
