import { makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { useMessages } from "../../messages/language-context";
import { CommandOutcome } from "../check/CommandOutcome";
import { toldShown } from "../check/told-shown";
import { useCommand } from "../check/use-command";
import type { AttainmentTools } from "../forms/attainment-tools";
import { Checked, type CheckedTools } from "../forms/Checked";
import { OrphanDrafts } from "../forms/OrphanDrafts";
import type { EntryWork } from "../forms/use-entry-work";
import { FigureCard } from "./FigureCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0 },
  item: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** KPI: the plan's figures between baseline and target, and the forms to enter their surveys. */
export function IndicatorsPage(tools: AttainmentTools): ReactElement {
  return <Checked {...tools}>{(checked) => <Board {...checked} work={tools.work} />}</Checked>;
}

function Board({ service, checkService, checks, work }: CheckedTools & { readonly work: EntryWork }): ReactElement {
  const styles = useStyles();
  const { attainment: { indicators, judgements }, check, fiscalYear } = useMessages();
  const { end, run, forget } = useCommand();
  // Told anew whenever the workbook was looked at again.
  const board = useMemo(() => service.indicators(), [service, checks]);
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>{indicators.heading(fiscalYear(board.year))}</Text>
        <Text size={200}>{indicators.hint}</Text>
      </div>
      <OrphanDrafts drafts={work.surveys} offered={board.items.flatMap(({ cards }) => cards.flatMap(({ surveys }) => surveys.map(({ form }) => form.key)))} year={null} names={indicators.fields} subject={(key) => service.surveySubject(key)} />
      <CommandOutcome end={end} onClose={forget} />
      {board.items.map(({ item, judgement, cards }) => (
        <div key={item} className={styles.item}>
          {cards.length < 2 ? null : <Text as="p" weight="semibold" className={styles.title}>{indicators.item(item, judgements[judgement], cards.filter(({ summary }) => summary.judgement === "達成").length, cards.length)}</Text>}
          {cards.map((card) => <FigureCard key={card.summary.id} service={service} work={work} board={board} card={card} onShowRow={({ at }) => void run(async () => toldShown(await checkService.go(at), check))} />)}
        </div>
      ))}
    </>
  );
}
