import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { standingChoices } from "../../app/kept-choices";
import type { WorkbookLook } from "../../app/look-at-workbook";
import { ownSheets } from "../../app/own-sheets";
import { useMessages } from "../messages/language-context";
import { useArrival } from "../shell/use-arrival";
import { ChangeDetails } from "./ChangeDetails";
import { Overwrites } from "./Overwrites";
import type { PageTools } from "./page-tools";
import { TroubledRowsList } from "./TroubledRowsList";
import { UndoLast } from "./UndoLast";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "16px" },
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  counts: { margin: 0, paddingLeft: "18px" },
  // Below the page's own edges, so that nothing shows through beside the buttons.
  actions: { display: "flex", gap: "8px", flexWrap: "wrap", alignItems: "center", position: "sticky", bottom: "-16px", margin: "0 -16px", padding: "8px 16px", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1 },
});

const told = ["planCells", "formulas", "rows", "columns", "made", "mended", "marks"] as const;

/** What an update would do to the workbook, and the choices it leaves to people. */
export function UpdatePreview({ seen, service, work, choices, show }: PageTools & { readonly seen: WorkbookLook }): ReactElement {
  const styles = useStyles();
  const { update, lookAgain, day } = useMessages();
  const heading = useArrival<HTMLHeadingElement>();
  const [isAgreed, setIsAgreed] = useState(false);
  const { prepared, reportDue, isDueSoon } = seen;
  const { isMade, safe, overwrites, counts, entries, snapshot } = prepared;
  const chosen = standingChoices(choices.kept, overwrites);
  const tabs = useMemo(() => snapshot.sheets.map(({ name }) => name), [snapshot]);
  return (
    <div className={styles.parts}>
      <h2 ref={heading} tabIndex={-1} style={{ margin: 0 }}><Text size={400} weight="semibold">{update.heading}</Text></h2>
      <Text as="p" style={{ margin: 0 }}>{isMade ? update.entriesStay(entries) : `${update.noneYet}${update.willMake(counts.made)}`}</Text>
      {safe.length + overwrites.length === 0 ? <Text as="p" style={{ margin: 0 }}>{update.nothingToDo}</Text> : null}
      <TroubledRowsList rows={seen.troubledRows} onShow={show} />
      {isMade && safe.length > 0 ? (
        <section aria-label={update.willMend} className={styles.list}>
          <Text as="h3" weight="semibold" style={{ margin: 0 }}>{update.willMend}</Text>
          <ul className={styles.counts}>{told.filter((name) => counts[name] > 0).map((name) => <li key={name}><Text>{update.counts[name](counts[name])}</Text></li>)}</ul>
          <ChangeDetails changes={safe} tabs={tabs} />
        </section>
      ) : null}
      {overwrites.length === 0 ? null : <Overwrites prepared={prepared} tabs={tabs} chosen={chosen} service={service} choose={choices.choose} show={show} />}
      {prepared.isLogLocked ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{update.logLocked(ownSheets(prepared).updateLog)}</MessageBarBody></MessageBar> : null}
      {isDueSoon && reportDue !== null ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {update.dueSoon(day(reportDue))}
            <Checkbox label={update.dueSoonTick} checked={isAgreed} onChange={(_, { checked }) => setIsAgreed(checked === true)} />
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={safe.length + chosen.size === 0 || (isDueSoon && !isAgreed)} onClick={() => void work.run(prepared, chosen)}>{isMade ? update.run : update.make}</Button>
        <Button appearance="subtle" onClick={work.lookAfresh}>{lookAgain}</Button>
      </div>
      {isMade ? <UndoLast undoable={seen.undoable} onUndo={() => void work.undo()} /> : null}
    </div>
  );
}
