import { Button, Card, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookLook } from "../../app/look-at-workbook";
import { useMessages } from "../messages/language-context";
import { useArrival } from "../shell/use-arrival";
import type { CheckTools } from "./check/check-tools";
import { DepartmentStanding } from "./DepartmentStanding";
import type { PageTools } from "./page-tools";
import type { Person } from "./person";
import { TroubledRowsList } from "./TroubledRowsList";
import { troublesToTell } from "./troubles-to-tell";
import { WorkPage } from "./WorkPage";

interface HomePageProps extends PageTools {
  readonly checks: CheckTools;
  readonly person: Person;
  readonly onOpenUpdate: () => void;
}

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: "16px", lineHeight: "24px", fontWeight: 600 },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** ホーム: how the workbook stands, and the next thing to do. */
export function HomePage(tools: HomePageProps): ReactElement {
  return <WorkPage {...tools}>{(seen) => <Seen seen={seen} {...tools} />}</WorkPage>;
}

function Seen({ seen, work, show, checks, person, onOpenUpdate }: HomePageProps & { readonly seen: WorkbookLook }): ReactElement {
  const styles = useStyles();
  const { home, lookAgain } = useMessages();
  const place = useArrival<HTMLParagraphElement>();
  return (
    <>
      <Card appearance="filled-alternative">
        <p ref={place} tabIndex={-1} className={styles.sentence}>{stateSentence(seen, home.states)}</p>
        <div className={styles.actions}>
          {seen.state === "current" ? null : <Button appearance="primary" onClick={onOpenUpdate}>{seen.state === "none" ? home.make : home.toUpdate}</Button>}
          <Button appearance="subtle" onClick={work.lookAfresh}>{lookAgain}</Button>
        </div>
      </Card>
      <TroubledRowsList rows={seen.troubledRows} onShow={show} />
      {seen.copies.length === 0 ? null : <MessageBar intent="info" layout="multiline"><MessageBarBody>{home.states.copy(seen.copies.join("、"))}</MessageBarBody></MessageBar>}
      {seen.state === "none" ? null : <DepartmentStanding seen={seen} person={person} checks={checks} onShow={show} />}
    </>
  );
}

function stateSentence({ state, prepared: { safe, overwrites }, troubledRows }: WorkbookLook, states: ReturnType<typeof useMessages>["home"]["states"]): string {
  if (state === "none") return states.none;
  if (state === "outdated") return states.outdated(safe.length + overwrites.length);
  return troublesToTell(troubledRows).length > 0 ? states.currentButDamaged : states.current;
}
