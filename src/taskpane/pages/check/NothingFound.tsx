import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Checks } from "../../../app/checks";
import { useMessages } from "../../messages/language-context";
import { useArrival } from "../../shell/use-arrival";
import { everything, type Wanted, wantedFindings } from "./wanted-findings";

const useStyles = makeStyles({
  clear: { display: "flex", gap: "8px", alignItems: "center" },
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  none: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
});

/** Nothing is to be shown: because nothing is wrong, because all of it was confirmed, or because of the filters. */
export function NothingFound({ checks, onWanted }: { readonly checks: Checks; readonly onWanted: (wanted: Wanted) => void }): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const place = useArrival<HTMLDivElement>();
  if (wantedFindings(checks, everything).length > 0) {
    return (
      <div ref={place} tabIndex={-1} className={styles.none}>
        <Text as="p" style={{ margin: 0 }}>{check.nothingWanted}</Text>
        <Button size="small" onClick={() => onWanted(everything)}>{check.showAll}</Button>
      </div>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className={styles.clear}>
      <CheckmarkCircleFilled aria-hidden className={styles.icon} />
      <Text as="p" size={400} weight="semibold" style={{ margin: 0 }}>{checks.findings.length === 0 ? check.nothing : check.allConfirmed(checks.findings.length)}</Text>
    </div>
  );
}
