import { Button, Card, makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { CollectedDepartment } from "../../../app/collection-board";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { useArrival } from "../../shell/use-arrival";
import { CommandOutcome } from "../check/CommandOutcome";
import { toldShown } from "../check/told-shown";
import { useCommand } from "../check/use-command";
import { nextPlace, placeOf, type Stand } from "../check/walk";
import { ReturnedReports } from "./ReturnedReports";
import { submitted } from "./submitted";

const useStyles = makeStyles({
  sentence: { fontSize: "16px", lineHeight: "24px", fontWeight: 600, margin: 0 },
  text: { margin: 0, whiteSpace: "pre-line" },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

interface ContactCardProps {
  readonly service: CheckService;
  readonly checks: Checks;
  readonly own: CollectedDepartment;
}

/** What a department still has to do: from one cell to the next, then 提出する. */
export function ContactCard({ service, checks, own }: ContactCardProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { check, day, language } = messages;
  const { contact } = check;
  const { end, isBusy, run, forget } = useCommand();
  const [stand, setStand] = useState<Stand | null>(null);
  const { department, gaps, errors, reports } = own;
  // What is wrong comes first: nothing can be submitted while it is.
  const todo = [...errors, ...gaps];
  const now = todo[placeOf(todo, stand)];
  const lastYear = now === undefined ? null : service.lastYear(now.at);
  const isAllSubmitted = gaps.length === 0 && reports.every(({ isSubmitted }) => isSubmitted);
  const place = useArrival<HTMLDivElement>(end === null ? `${todo.length === 0} ${isAllSubmitted}` : end);
  const hasSomething = reports.some(({ isDone, isSubmitted }) => isDone && !isSubmitted);
  const next = (): void => {
    const position = Math.max(0, nextPlace(todo, stand));
    const finding = todo[position];
    if (finding === undefined) return;
    setStand({ id: finding.id, position });
    void run(async () => toldShown(await service.go(finding.at), check));
  };
  const submit = (acceptsGaps: boolean): void => void run(() => submitted(service, department, acceptsGaps, messages));
  const sentence = gaps.length > 0 ? contact.standing(gaps.length, checks.reportDue === null ? null : day(checks.reportDue)) : isAllSubmitted ? contact.allSubmitted : contact.complete;
  return (
    <Card appearance="filled-alternative" role="region" aria-label={department}>
      <div ref={place} tabIndex={-1}><Text as="p" className={styles.sentence}>{sentence}</Text></div>
      {errors.length === 0 ? null : <Text as="p" className={styles.text}>{contact.errors(errors.length)}</Text>}
      <div className={styles.actions}>
        {todo.length === 0 ? null : <Button appearance="primary" disabledFocusable={isBusy} onClick={next}>{errors.length > 0 ? contact.nextError : contact.next}</Button>}
        {todo.length > 0 || isAllSubmitted ? null : <Button appearance="primary" disabledFocusable={isBusy} onClick={() => submit(false)}>{contact.submit}</Button>}
        {gaps.length === 0 || errors.length > 0 || !hasSomething ? null : <Button disabledFocusable={isBusy} onClick={() => submit(true)}>{contact.submitAnyway(gaps.length)}</Button>}
      </div>
      <CommandOutcome end={end} onClose={forget} />
      {now === undefined ? null : (
        <div>
          <Text size={200}>{check.place(placeOf(todo, stand) + 1, todo.length)}</Text>
          <Text as="p" block className={styles.text}>{now.message[language]}</Text>
        </div>
      )}
      {lastYear === null ? null : (
        <div>
          <Text size={200} weight="semibold">{contact.lastYear}</Text>
          <Text as="p" block className={styles.text} lang="ja">{lastYear}</Text>
        </div>
      )}
      <ReturnedReports reports={reports.filter(({ state }) => state === "returned")} department={department} onShow={(at) => void run(async () => toldShown(await service.go(at), check))} />
    </Card>
  );
}
