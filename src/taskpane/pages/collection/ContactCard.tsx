import { Button, Card, makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { CollectedDepartment } from "../../../app/collection-board";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { CommandOutcome } from "../check/CommandOutcome";
import { toldUnusable } from "../check/told-unusable";
import { toldShown } from "../check/told-shown";
import { toldLeft } from "../check/told-left";
import { useCommand } from "../check/use-command";

const useStyles = makeStyles({
  sentence: { fontSize: "16px", lineHeight: "24px", fontWeight: 600, margin: 0 },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
  quote: { whiteSpace: "pre-line", margin: 0 },
});

interface ContactCardProps {
  readonly service: CheckService;
  readonly checks: Checks;
  readonly own: CollectedDepartment;
}

/** What a department still has to do: from one empty cell to the next, then 提出する. */
export function ContactCard({ service, checks, own }: ContactCardProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { check, day, language } = messages;
  const { contact } = check;
  const { end, isBusy, run } = useCommand();
  const [position, setPosition] = useState(-1);
  const { department, gaps, errors, returned } = own;
  const gap = gaps[position];
  const lastYear = gap === undefined ? null : service.lastYear(gap.at);
  const next = (): void => {
    const to = position + 1 < gaps.length ? position + 1 : 0;
    const finding = gaps[to];
    if (finding === undefined) return;
    setPosition(to);
    void run(async () => toldShown(await service.go(finding.at), check));
  };
  const submit = (acceptsGaps: boolean): void => {
    void run(async () => {
      const result = await service.submit(department, acceptsGaps);
      if (result.ok) return toldLeft(result.value.left, check, contact.submitted(result.value.submitted, result.value.open));
      switch (result.error.code) {
        case "errorsLeft":
          return { text: contact.errorsLeft(result.error.detail.errors.length), isWarning: true };
        case "gapsLeft":
          return { text: contact.standing(department, result.error.detail.gaps.length, null), isWarning: true };
        case "nothingToSubmit":
          return { text: contact.nothingToSubmit, isWarning: true };
        default:
          return toldUnusable(result.error, messages);
      }
    });
  };
  return (
    <Card appearance="filled-alternative" role="region" aria-label={department}>
      <Text as="p" className={styles.sentence}>{gaps.length === 0 ? contact.complete(department) : contact.standing(department, gaps.length, checks.reportDue === null ? null : day(checks.reportDue))}</Text>
      {errors.length === 0 ? null : <Text as="p" style={{ margin: 0 }}>{contact.errors(errors.length)}</Text>}
      {returned === 0 ? null : <Text as="p" style={{ margin: 0 }}>{contact.returned(returned)}</Text>}
      {gap === undefined ? null : <Text as="p" style={{ margin: 0 }}>{gap.message[language]}</Text>}
      {lastYear === null ? null : (
        <div>
          <Text size={200} weight="semibold">{contact.lastYear}</Text>
          <Text as="p" size={200} block className={styles.quote} lang="ja">{lastYear}</Text>
        </div>
      )}
      <div className={styles.actions}>
        {gaps.length === 0 ? null : <Button appearance="primary" disabled={isBusy} onClick={next}>{contact.next}</Button>}
        {gaps.length === 0 ? <Button appearance="primary" disabled={isBusy} onClick={() => submit(false)}>{contact.submit}</Button> : null}
      </div>
      {gaps.length === 0 || own.done === 0 ? null : <Button appearance="subtle" size="small" disabled={isBusy} onClick={() => submit(true)}>{contact.submitAnyway(gaps.length)}</Button>}
      <CommandOutcome end={end} />
    </Card>
  );
}
