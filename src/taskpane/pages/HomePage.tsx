import { Button, Card, Dropdown, Field, makeStyles, MessageBar, MessageBarBody, Option, Spinner, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DepartmentProgress, WorkbookLook } from "../../app/look-at-workbook";
import { useMessages } from "../messages/language-context";
import type { Messages } from "../messages/messages";
import { useRemembered } from "../remembered/remembered";
import { Trouble } from "../shell/Trouble";
import type { LookAgain } from "../shell/use-look";

interface HomePageProps {
  readonly look: LookAgain;
  readonly onOpenUpdate: () => void;
}

/** ホーム: how the workbook stands, and the next thing to do. */
export function HomePage({ look: { look, again }, onOpenUpdate }: HomePageProps): ReactElement {
  const messages = useMessages();
  switch (look.state) {
    case "reading":
      return <Spinner label={messages.reading} />;
    case "failed":
      return <Trouble error={look.error} onRetry={() => void again()} />;
    case "unusable":
      return <MessageBar intent="error" layout="multiline"><MessageBarBody>{messages.unusable(look.problem)}</MessageBarBody></MessageBar>;
    case "seen":
      return <Seen seen={look.seen} onOpenUpdate={onOpenUpdate} onAgain={() => void again()} />;
  }
}

const useStyles = makeStyles({ sentence: { fontSize: "16px", lineHeight: "24px", fontWeight: 600 }, actions: { display: "flex", gap: "8px", flexWrap: "wrap" } });

/** The value of the HR office among the departments to choose from. */
const office = "office";

function Seen({ seen, onOpenUpdate, onAgain }: { readonly seen: WorkbookLook; readonly onOpenUpdate: () => void; readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { home } = messages;
  const [who, setWho] = useRemembered("who", "");
  const due = seen.prepared.safe.length + seen.prepared.overwrites.length;
  const sentence = seen.state === "none" ? home.states.none : seen.state === "current" ? home.states.current : home.states.outdated(due);
  return (
    <>
      <Card appearance="filled-alternative">
        <Text className={styles.sentence} as="p" style={{ margin: 0 }}>{sentence}</Text>
        <div className={styles.actions}>
          {seen.state === "current" ? null : <Button appearance="primary" onClick={onOpenUpdate}>{seen.state === "none" ? home.make : home.toUpdate}</Button>}
          <Button appearance="subtle" onClick={onAgain}>{messages.lookAgain}</Button>
        </div>
      </Card>
      {seen.damagedRows === 0 ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody>{home.states.damaged(seen.damagedRows)}</MessageBarBody></MessageBar>}
      {seen.copies.length === 0 ? null : <MessageBar intent="info" layout="multiline"><MessageBarBody>{home.states.copy(seen.copies.join("、"))}</MessageBarBody></MessageBar>}
      {seen.state === "none" ? null : (
        <>
          <Field label={home.who} hint={home.whoHint}>
            <Dropdown placeholder={home.notChosen} value={who === office ? home.office : who} selectedOptions={[who]} onOptionSelect={(_, { optionValue }) => setWho(optionValue ?? "")}>
              <Option value={office}>{home.office}</Option>
              {seen.departments.map((name) => <Option key={name} value={name}>{name}</Option>)}
            </Dropdown>
          </Field>
          {who === "" ? null : <Text as="p" size={400} style={{ margin: 0 }}>{standing(who, seen, messages)}</Text>}
        </>
      )}
    </>
  );
}

function standing(who: string, { progress, reportDue }: WorkbookLook, { home, day }: Messages): string {
  if (who === office) {
    const sum = (of: (one: DepartmentProgress) => number): number => progress.reduce((total, one) => total + of(one), 0);
    return home.collected(sum(({ done }) => done), sum(({ rows }) => rows), sum(({ late }) => late), sum(({ returned }) => returned));
  }
  const own = progress.find(({ department }) => department === who);
  if (own === undefined) return home.ownNothing(who);
  const open = own.rows - own.done;
  return open === 0 ? home.ownDone(who) : home.own(who, open, reportDue === null ? null : day(reportDue));
}
