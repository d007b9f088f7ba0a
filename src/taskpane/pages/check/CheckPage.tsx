import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { Reading } from "../../shell/Reading";
import { Trouble } from "../../shell/Trouble";
import type { Person } from "../person";
import type { CheckTools } from "./check-tools";
import { CommandOutcome } from "./CommandOutcome";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { toldUnusable } from "./told-unusable";
import { toldShown } from "./told-shown";
import { toldLeft } from "./told-left";
import { useCommand } from "./use-command";
import { choices, everything, type Wanted, wantedFindings } from "./wanted-findings";

const useStyles = makeStyles({ head: { display: "flex", flexDirection: "column", gap: "8px" }, actions: { display: "flex", gap: "8px", flexWrap: "wrap" } });

/** チェック: everything that is missing or does not fit, and the way to each cell. */
export function CheckPage({ service, work: { state, again }, who }: CheckTools & Pick<Person, "who">): ReactElement {
  const { unusable } = useMessages();
  if (service === null) return <Reading onAgain={() => void again()} />;
  switch (state.state) {
    case "reading":
      return <Reading onAgain={() => void again()} />;
    case "failed":
      return <Trouble error={state.error} onRetry={() => void again()} />;
    case "unusable":
      return <MessageBar intent="error" layout="multiline"><MessageBarBody>{unusable(state.problem)}</MessageBarBody></MessageBar>;
    case "seen":
      return <Found service={service} who={who} checks={state.checks} onAgain={() => void again()} />;
  }
}

function Found({ service, who, checks, onAgain }: { readonly service: CheckService; readonly who: string; readonly checks: Checks; readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { check } = messages;
  // Who chose a department comes for its own cells first.
  const [wanted, setWanted] = useState<Wanted>(() => ({ ...everything, department: choices(checks).departments.includes(who) ? who : null }));
  const { end, isBusy, run } = useCommand();
  const findings = wantedFindings(checks, wanted);
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{check.heading}</Text>
        <Text size={200}>{check.live}</Text>
        <div className={styles.actions}>
          <Button size="small" onClick={onAgain}>{check.again}</Button>
          <Button size="small" disabled={isBusy} onClick={() => void run(async () => {
            const result = await service.record();
            if (!result.ok) return toldUnusable(result.error, messages);
            return toldLeft(result.value.left, check, check.recorded(result.value.findings, result.value.written));
          })}>{check.record}</Button>
        </div>
        <CommandOutcome end={end} />
      </div>
      {checks.findings.length === 0 ? <Text as="p">{check.nothing}</Text> : (
        <>
          <FindingFilters checks={checks} wanted={wanted} onWanted={setWanted} />
          {findings.length === 0 ? <Text as="p">{check.nothingWanted}</Text> : (
            <FindingList
              checks={checks}
              findings={findings}
              onGo={(finding) => void run(async () => toldShown(await service.go(finding.at), check))}
              onCorrect={(finding) => void run(async () => toldLeft(await service.correct(finding), check, check.done))}
              onConfirm={(finding, note) => void run(async () => {
                const result = await service.confirm(finding, note);
                return result.ok ? toldLeft(result.value, check, check.done) : toldUnusable(result.error, messages);
              })}
            />
          )}
        </>
      )}
    </>
  );
}
