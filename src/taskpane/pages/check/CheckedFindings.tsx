import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checks } from "../../../app/checks";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { useArrival } from "../../shell/use-arrival";
import { CommandOutcome } from "./CommandOutcome";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { FindingSteps } from "./FindingSteps";
import { NothingFound } from "./NothingFound";
import { RecordFindings } from "./RecordFindings";
import { toldLeft } from "./told-left";
import { toldShown } from "./told-shown";
import { toldUnusable } from "./told-unusable";
import type { CheckWork } from "./use-checks";
import { useCommand } from "./use-command";
import { useWalk } from "./use-walk";
import { wantedAtFirst, wantedFindings } from "./wanted-findings";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  // Stays in sight over the list, from edge to edge, so that nothing shows through beside it.
  steps: { position: "sticky", top: "-16px", zIndex: 1, margin: "0 -16px", padding: "8px 16px", display: "flex", flexDirection: "column", gap: "8px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":empty": { display: "none" } },
});

interface CheckedFindingsProps {
  readonly service: CheckService;
  readonly work: CheckWork;
  readonly who: string;
  readonly checks: Checks;
}

/** What the checks found: how much of what, and the way from one to the next. */
export function CheckedFindings({ service, work, who, checks }: CheckedFindingsProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { check } = messages;
  const { end, run, forget } = useCommand();
  const heading = useArrival<HTMLHeadingElement>();
  const wanted = work.wanted ?? wantedAtFirst(checks, who);
  const findings = wantedFindings(checks, wanted);
  const walk = useWalk(findings, ({ at }) => void run(async () => toldShown(await service.go(at), check)));
  // After the walk, which knows better where to go from a finding that was dealt with.
  const steps = useArrival<HTMLDivElement>(findings.length === 0 ? "none" : end);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.title}>
          <h2 ref={heading} tabIndex={-1} style={{ margin: 0 }}><Text size={400} weight="semibold">{check.heading}</Text></h2>
          <Button size="small" disabledFocusable={work.isChecking} onClick={() => void work.again()}>{work.isChecking ? check.checking : check.again}</Button>
        </div>
        <Text size={200}>{check.live}</Text>
      </div>
      {checks.findings.length === 0 ? null : <FindingFilters checks={checks} wanted={wanted} onWanted={work.want} />}
      <div ref={steps} tabIndex={-1} className={styles.steps}>
        {findings.length === 0 ? null : <FindingSteps walk={walk} count={findings.length} />}
        <CommandOutcome end={end} onClose={forget} />
      </div>
      {findings.length === 0 ? (
        <NothingFound checks={checks} onWanted={work.want} />
      ) : (
        <FindingList
          checks={checks}
          findings={findings}
          walk={walk}
          onCorrect={(finding) => void run(async () => toldLeft(await service.correct(finding), check, check.corrected))}
          onConfirm={(finding, note) => void run(async () => {
            const result = await service.confirm(finding, note);
            return result.ok ? toldLeft(result.value, check, check.noted) : toldUnusable(result.error, messages);
          })}
        />
      )}
      <RecordFindings service={service} run={run} />
    </>
  );
}
