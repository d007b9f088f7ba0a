import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, ProgressBar, Spinner, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Choice } from "../../app/carry-out-update";
import type { WorkbookLook } from "../../app/look-at-workbook";
import type { Overwrite } from "../../app/prepare-update";
import { useMessages } from "../messages/language-context";
import type { PaneService } from "../pane-service";
import { Trouble } from "../shell/Trouble";
import type { LookAgain } from "../shell/use-look";
import { ChangeDetails } from "./ChangeDetails";
import { OverwriteCard } from "./OverwriteCard";
import { UpdateOutcome } from "./UpdateOutcome";
import { type UpdateWork, useUpdate } from "./use-update";

const useStyles = makeStyles({
  actions: { display: "flex", gap: "8px", flexWrap: "wrap", alignItems: "center" },
  counts: { margin: 0, paddingLeft: "18px" },
  cards: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** 作成・更新: what an update would do, the choices it leaves to people, and what became of it. */
export function UpdatePage({ service, look: { look, again } }: { readonly service: PaneService; readonly look: LookAgain }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const work = useUpdate(service, again);
  if (work.stage.stage === "running") {
    return (
      <div className={styles.cards}>
        <Text role="status">{work.stage.isStopping ? messages.update.stopping : work.stage.share > 0 ? messages.update.written(work.stage.share) : messages.update.running}</Text>
        {work.stage.share > 0 ? <ProgressBar aria-label={messages.update.running} value={work.stage.share} /> : <ProgressBar aria-label={messages.update.running} />}
        <div className={styles.actions}><Button onClick={work.cancel} disabled={work.stage.isStopping}>{messages.update.cancel}</Button></div>
      </div>
    );
  }
  return (
    <>
      <UpdateOutcome stage={work.stage} onShow={(sheet) => void service.show(sheet, null)} />
      {look.state === "reading" ? <Spinner label={messages.reading} /> : null}
      {look.state === "failed" ? <Trouble error={look.error} onRetry={() => void again()} /> : null}
      {look.state === "unusable" ? <MessageBar intent="error" layout="multiline"><MessageBarBody>{messages.unusable(look.problem)}</MessageBarBody></MessageBar> : null}
      {look.state === "seen" ? <Preview seen={look.seen} work={work} onAgain={() => void again()} /> : null}
    </>
  );
}

function Preview({ seen: { prepared, reportDue, isDueSoon }, work, onAgain }: { readonly seen: WorkbookLook; readonly work: UpdateWork; readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  const { update, lookAgain, day } = useMessages();
  const [isAgreed, setIsAgreed] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<Overwrite, Choice>>(new Map());
  const { isMade, safe, overwrites, counts, entries } = prepared;
  const chosen = new Map([...choices].filter(([overwrite]) => overwrites.includes(overwrite)));
  const choose = (overwrite: Overwrite, choice: Choice | null): void => {
    const next = new Map(choices);
    if (choice === null) next.delete(overwrite);
    else next.set(overwrite, choice);
    setChoices(next);
  };
  const told = (["planCells", "formulas", "rows", "columns", "made", "mended"] as const).filter((name) => counts[name] > 0);
  return (
    <>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{update.heading}</Text>
      {isMade ? <Text as="p" style={{ margin: 0 }}>{update.entriesStay(entries)}</Text> : <Text as="p" style={{ margin: 0 }}>{update.noneYet}{update.willMake(counts.made)}</Text>}
      {safe.length + overwrites.length === 0 ? <Text as="p" style={{ margin: 0 }}>{update.nothingToDo}</Text> : null}
      {isMade && told.length > 0 ? <ul className={styles.counts}>{told.map((name) => <li key={name}><Text>{update.counts[name](counts[name])}</Text></li>)}</ul> : null}
      {overwrites.length === 0 ? null : (
        <section aria-label={update.overwritten(overwrites.length)} className={styles.cards}>
          <Text as="h3" weight="semibold" style={{ margin: 0 }}>{update.overwritten(overwrites.length)}</Text>
          <Text size={200}>{update.overwrittenHint}</Text>
          {overwrites.map((overwrite) => <OverwriteCard key={`${overwrite.change.table} ${overwrite.change.rowKey} ${overwrite.change.column}`} overwrite={overwrite} choice={chosen.get(overwrite) ?? null} onChoice={(choice) => choose(overwrite, choice)} />)}
        </section>
      )}
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
        <Button appearance="subtle" onClick={onAgain}>{lookAgain}</Button>
      </div>
      {isMade && safe.length > 0 ? <ChangeDetails changes={safe} /> : null}
      {isMade ? (
        <div>
          <Button size="small" onClick={() => void work.undo()}>{update.undo}</Button>
          <Text as="p" block size={200}>{update.undoHint}</Text>
        </div>
      ) : null}
    </>
  );
}
