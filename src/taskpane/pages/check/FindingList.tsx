import { Button, makeStyles, Text } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { Finding } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", listStyleType: "none", margin: 0, padding: 0 },
  steps: { display: "flex", gap: "8px", alignItems: "center" },
});

/** So many are shown at first, and so many more each time. */
const portion = 40;

interface FindingListProps {
  readonly checks: Checks;
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
  readonly onCorrect: (finding: Finding) => void;
  readonly onConfirm: (finding: Finding, note: string) => void;
}

/** Findings one below the other; arrow keys and the two buttons go from one to the next, and to its cell. */
export function FindingList({ checks, findings, onGo, onCorrect, onConfirm }: FindingListProps): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [shown, setShown] = useState(portion);
  const buttons = useRef(new Map<string, HTMLElement>());
  const chosen = findings.findIndex(({ id }) => id === chosenId);
  const choose = (position: number, goes: boolean): void => {
    const finding = findings[position];
    if (finding === undefined) return;
    setChosenId(finding.id);
    if (position >= shown) setShown(position + portion);
    // The card may be shown only now.
    setTimeout(() => buttons.current.get(finding.id)?.focus(), 0);
    if (goes) onGo(finding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (isTyping || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    choose(event.key === "ArrowDown" ? chosen + 1 : Math.max(0, chosen - 1), false);
  };
  return (
    <section aria-label={check.list} onKeyDown={onKeyDown}>
      <div className={styles.steps}>
        <Button size="small" disabledFocusable={chosen <= 0} onClick={() => choose(chosen - 1, true)}>{check.previous}</Button>
        <Button size="small" disabledFocusable={chosen >= findings.length - 1} onClick={() => choose(chosen + 1, true)}>{check.next}</Button>
        <Text size={200} role="status">{chosen < 0 ? "" : check.place(chosen + 1, findings.length)}</Text>
      </div>
      <ul className={styles.list} style={{ marginTop: "8px" }}>
        {findings.slice(0, shown).map((finding, position) => (
          <li key={finding.id}>
            <FindingCard
              finding={finding}
              sheet={checks.sheets.get(finding.at.table) ?? ""}
              isChosen={position === chosen}
              isConfirmed={checks.confirmed.has(finding.id)}
              goRef={(button) => {
                if (button === null) buttons.current.delete(finding.id);
                else buttons.current.set(finding.id, button);
              }}
              onGo={() => choose(position, true)}
              onCorrect={() => onCorrect(finding)}
              onConfirm={(note) => onConfirm(finding, note)}
            />
          </li>
        ))}
      </ul>
      {findings.length > shown ? <Button style={{ marginTop: "8px" }} onClick={() => setShown(shown + portion)}>{check.more(findings.length - shown)}</Button> : null}
    </section>
  );
}
