import { Card, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Choice } from "../../app/carry-out-update";
import type { Overwrite } from "../../app/prepare-update";
import type { CellValue } from "../../core/workbook/cell";
import { useMessages } from "../messages/language-context";

interface OverwriteCardProps {
  readonly overwrite: Overwrite;
  readonly choice: Choice | null;
  readonly onChoice: (choice: Choice | null) => void;
}

const useStyles = makeStyles({
  texts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", rowGap: "4px", overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** One plan cell that somebody typed over, and what is to become of it. */
export function OverwriteCard({ overwrite: { change, revision }, choice, onChoice }: OverwriteCardProps): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const shown = (value: CellValue): string => (value === null || value === "" ? update.blank : String(value));
  const place = `${change.sheet}　${change.rowKey}　${change.column}`;
  return (
    <Card appearance="outline" size="small">
      <Text weight="semibold">{place}</Text>
      <div className={styles.texts}>
        <Text size={200} className={styles.label}>{update.typed}</Text>
        <Text size={200}>{change.beforeFormula === null ? shown(change.before) : `=${change.beforeFormula}`}</Text>
        <Text size={200} className={styles.label}>{update.planned}</Text>
        <Text size={200}>{shown(change.after)}</Text>
      </div>
      <RadioGroup aria-label={place} value={choice ?? "keep"} onChange={(_, { value }) => onChoice(value === "record" || value === "restore" ? value : null)}>
        <Radio value="keep" label={update.choices.keep} />
        {revision === null ? null : <Radio value="record" label={update.choices.record} />}
        <Radio value="restore" label={update.choices.restore} />
      </RadioGroup>
    </Card>
  );
}
