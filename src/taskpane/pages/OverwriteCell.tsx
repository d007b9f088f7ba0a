import { Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { Choice } from "../../app/carry-out-update";
import type { Overwrite } from "../../app/prepare-update";
import type { CellValue } from "../../core/workbook/cell";
import { useMessages } from "../messages/language-context";
import { chosenFrom } from "./chosen-from";

interface OverwriteCellProps {
  readonly overwrite: Overwrite;
  /** What becomes of it, where it can be said for this cell alone; absent where it is the only one of its card. */
  readonly choice?: Choice | null;
  readonly onChoice: (overwrites: readonly Overwrite[], choice: Choice | null) => void;
  /** Leads to the cell. */
  readonly onShow: (overwrite: Overwrite) => void;
}

const useStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  texts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", rowGap: "4px", overflowWrap: "anywhere", alignSelf: "stretch" },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** One plan cell that somebody typed over: where it is, what it says, and what the plan says. */
export const OverwriteCell = memo(function OverwriteCell({ overwrite, choice, onChoice, onShow }: OverwriteCellProps): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const { change, revision } = overwrite;
  const shown = (value: CellValue): string => (value === null || value === "" ? update.blank : String(value));
  const place = `${change.keyColumn} ${change.rowKey}`;
  return (
    <div className={styles.cell}>
      <Link as="button" onClick={() => onShow(overwrite)}>{place}</Link>
      <div className={styles.texts}>
        <Text size={200} className={styles.label}>{update.typed}</Text>
        <Text size={200}>{change.beforeFormula === null ? shown(change.before) : `=${change.beforeFormula}`}</Text>
        <Text size={200} className={styles.label}>{update.planned}</Text>
        <Text size={200}>{shown(change.after)}</Text>
      </div>
      {choice === undefined ? null : (
        <Select size="small" aria-label={update.choiceFor(`${place} ${change.column}`)} value={choice ?? "keep"} onChange={(_, { value }) => onChoice([overwrite], chosenFrom(value))}>
          <option value="keep">{update.choices.keep}</option>
          {revision === null ? null : <option value="record">{update.choices.record}</option>}
          <option value="restore">{update.choices.restore}</option>
        </Select>
      )}
    </div>
  );
});
