import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { Checks } from "../../../app/checks";
import type { Finding, Severity } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
import { FindingCard } from "./FindingCard";
import { SeverityMark } from "./SeverityMark";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "16px" },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { display: "flex", gap: "6px", alignItems: "center", margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: "8px", listStyleType: "none", margin: 0, padding: 0 },
  // Below the buttons that stay in sight over the list.
  item: { scrollMarginTop: "64px", scrollMarginBottom: "8px" },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

interface FindingListProps {
  readonly checks: Checks;
  readonly findings: readonly Finding[];
  readonly walk: Walk;
  readonly onCorrect: (finding: Finding) => void;
  readonly onConfirm: (finding: Finding, note: string) => void;
}

/** Findings by severity, one below the other; arrow keys lead from one to the next. */
export function FindingList({ checks, findings, walk, onCorrect, onConfirm }: FindingListProps): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = event.key === "ArrowDown" ? walk.next : event.key === "ArrowUp" ? walk.previous : null;
    if (wanted === null) return;
    event.preventDefault();
    if (wanted >= 0) walk.moveTo(wanted);
  };
  const placed = findings.slice(0, walk.shown).map((finding, position) => ({ finding, position }));
  return (
    <section aria-label={check.list} className={styles.groups} onKeyDown={onKeyDown}>
      {severities.map((severity) => {
        const own = placed.filter(({ finding }) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <div key={severity} className={styles.group}>
            <h3 className={styles.heading}>
              <SeverityMark severity={severity} />
              <Text weight="semibold">{check.counted(severity, findings.filter((finding) => finding.severity === severity).length)}</Text>
            </h3>
            <ul className={styles.list}>
              {own.map(({ finding, position }) => (
                <li key={finding.id} className={styles.item}>
                  <FindingCard
                    finding={finding}
                    sheet={checks.sheets.get(finding.at.table) ?? ""}
                    isChosen={position === walk.place}
                    isConfirmed={checks.confirmed.has(finding.id)}
                    hold={(element) => walk.hold(finding.id, element)}
                    onArrival={() => walk.stand(position)}
                    onGo={() => walk.goTo(position)}
                    onCorrect={() => onCorrect(finding)}
                    onConfirm={(note) => onConfirm(finding, note)}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {findings.length > walk.shown ? <div><Button onClick={walk.showMore}>{check.more(findings.length - walk.shown)}</Button></div> : null}
    </section>
  );
}
