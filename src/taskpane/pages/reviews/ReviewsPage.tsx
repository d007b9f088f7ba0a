import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { useMessages } from "../../messages/language-context";
import { CommandOutcome } from "../check/CommandOutcome";
import { toldShown } from "../check/told-shown";
import { useCommand } from "../check/use-command";
import type { AttainmentTools } from "../forms/attainment-tools";
import { Checked, type CheckedTools } from "../forms/Checked";
import { OrphanDrafts } from "../forms/OrphanDrafts";
import type { ReviewFilter } from "../forms/review-filter";
import type { EntryWork } from "../forms/use-entry-work";
import { ReviewDetail } from "./ReviewDetail";
import { ReviewList } from "./ReviewList";
import { shownInitiatives, stepsFrom } from "./shown-initiatives";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  filter: { minWidth: 0 },
  // Stays in sight over the page, from edge to edge.
  steps: { position: "sticky", top: "-16px", zIndex: 1, margin: "0 -16px", padding: "8px 16px", display: "flex", gap: "8px", flexWrap: "wrap", alignItems: "center", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  unsaved: { display: "flex", gap: "4px 12px", flexWrap: "wrap" },
});

const filters: readonly ReviewFilter[] = ["all", "open", "behind"];

/** 取りまとめ: HR draws each initiative's year together from what the departments answered. */
export function ReviewsPage(tools: AttainmentTools): ReactElement {
  return <Checked {...tools}>{(checked) => <Board {...checked} work={tools.work} />}</Checked>;
}

function Board({ service, checkService, checks, work }: CheckedTools & { readonly work: EntryWork }): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews, forms }, check, fiscalYear } = useMessages();
  const { end, run, forget } = useCommand();
  const [last, setLast] = useState<number | null>(null);
  // Told anew whenever the workbook was looked at again.
  const board = useMemo(() => service.reviews(), [service, checks]);
  const { initiatives } = board;
  const shown = shownInitiatives(initiatives, work.filter);
  const one = initiatives.find(({ number }) => number === work.initiative);
  const steps = one === undefined ? null : stepsFrom(initiatives, shown, one.number);
  const unsaved = initiatives.filter(({ key, number, form }) => form !== null && number !== one?.number && work.reviews.of(key) !== null);
  const choose = (initiative: number | null): void => {
    forget();
    if (initiative === null) setLast(work.initiative);
    work.chooseInitiative(initiative);
  };
  const counts = { all: initiatives.length, open: shownInitiatives(initiatives, "open").length, behind: shownInitiatives(initiatives, "behind").length };
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>{reviews.heading(fiscalYear(board.year))}</Text>
        {one === undefined ? <Text size={200}>{reviews.hint}</Text> : null}
        <Text size={200}>{reviews.summary(counts.all, counts.open, counts.behind)}</Text>
        <div className={styles.row} role="group" aria-label={reviews.filter}>
          {filters.map((filter) => <ToggleButton key={filter} size="small" className={styles.filter} checked={work.filter === filter} onClick={() => work.setFilter(filter)}>{reviews.filters[filter](counts[filter])}</ToggleButton>)}
        </div>
      </div>
      <OrphanDrafts drafts={work.reviews} offered={initiatives.flatMap(({ form }) => form?.key ?? [])} year={board.year} names={reviews.fields} subject={(key) => service.reviewSubject(key)} />
      {unsaved.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <Text block weight="semibold">{forms.unsaved}</Text>
            <span className={styles.unsaved}>{unsaved.map(({ key, number, title }) => <Link key={key} as="button" inline lang="ja" onClick={() => choose(number)}>{reviews.initiative(number, title)}</Link>)}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      {steps === null ? null : (
        <div className={styles.steps}>
          <Button size="small" disabledFocusable={steps.previous === null} onClick={() => choose(steps.previous)}>{reviews.previous}</Button>
          <Button size="small" disabledFocusable={steps.next === null} onClick={() => choose(steps.next)}>{reviews.next}</Button>
          <Button size="small" appearance="subtle" onClick={() => choose(null)}>{reviews.toList}</Button>
          <Text size={200} role="status">{steps.place === null ? "" : reviews.place(steps.place, shown.length)}</Text>
        </div>
      )}
      <CommandOutcome end={end} onClose={forget} />
      {one === undefined ? (
        <ReviewList shown={shown} isUnsaved={(key) => work.reviews.of(key) !== null} last={last} onChoose={choose} />
      ) : (
        <ReviewDetail key={one.key} service={service} work={work} board={board} one={one} onShow={(at) => void run(async () => toldShown(await checkService.go(at), check))} />
      )}
    </>
  );
}
