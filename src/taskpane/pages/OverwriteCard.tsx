import { Button, Card, makeStyles, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Choice } from "../../app/carry-out-update";
import type { Overwrite } from "../../app/prepare-update";
import { useMessages } from "../messages/language-context";
import { chosenFrom } from "./chosen-from";
import { OverwriteCell } from "./OverwriteCell";
import type { OverwriteGroup } from "./overwrite-groups";

interface OverwriteCardProps {
  readonly group: OverwriteGroup;
  readonly choices: ReadonlyMap<Overwrite, Choice>;
  readonly onChoice: (overwrites: readonly Overwrite[], choice: Choice | null) => void;
  readonly onShow: (overwrite: Overwrite) => void;
}

/** Cells shown at first, and shown more at a time. */
const [fewCells, moreCells] = [3, 30];

const useStyles = makeStyles({ title: { display: "flex", justifyContent: "space-between", gap: "8px", overflowWrap: "anywhere" }, cells: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "12px" } });

/** Plan cells of one column that somebody typed over, and what is to become of them: one choice for all, or cell by cell. */
export function OverwriteCard({ group: { sheet, column, overwrites }, choices, onChoice, onShow }: OverwriteCardProps): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const [most, setMost] = useState(fewCells);
  const title = `${sheet}　${column}`;
  // What cannot be recorded stays as it is where the rest is recorded.
  const common = (["keep", "restore", "record"] as const).find((choice) =>
    overwrites.every((overwrite) => (choices.get(overwrite) ?? "keep") === (choice === "record" && overwrite.revision === null ? "keep" : choice)),
  );
  const isSingle = overwrites.length === 1;
  return (
    <Card appearance="outline" size="small">
      <div className={styles.title}>
        <Text as="h4" weight="semibold" style={{ margin: 0 }}>{title}</Text>
        {isSingle ? null : <Text style={{ whiteSpace: "nowrap" }}>{update.places(overwrites.length)}</Text>}
      </div>
      <RadioGroup aria-label={title} value={common ?? ""} onChange={(_, { value }) => onChoice(overwrites, chosenFrom(value))}>
        <Radio value="keep" label={update.choices.keep} />
        {overwrites.every(({ revision }) => revision === null) ? null : <Radio value="record" label={update.choices.record} />}
        <Radio value="restore" label={update.choices.restore} />
      </RadioGroup>
      <ul className={styles.cells}>
        {overwrites.slice(0, most).map((overwrite) => (
          <li key={overwrite.change.row.index}><OverwriteCell overwrite={overwrite} {...(isSingle ? {} : { choice: choices.get(overwrite) ?? null })} onChoice={onChoice} onShow={onShow} /></li>
        ))}
      </ul>
      {overwrites.length > most ? <Button size="small" onClick={() => setMost(most + moreCells)}>{update.more(overwrites.length - most)}</Button> : null}
    </Card>
  );
}
