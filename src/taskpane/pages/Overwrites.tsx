import { makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useCallback, useMemo } from "react";
import type { Choice } from "../../app/carry-out-update";
import { placeOfCell } from "../../app/place-of-cell";
import type { Overwrite, PreparedUpdate } from "../../app/prepare-update";
import { useMessages } from "../messages/language-context";
import { useFollowing } from "../shell/use-following";
import { OverwriteCard } from "./OverwriteCard";
import { overwriteGroups } from "./overwrite-groups";
import type { PageTools } from "./page-tools";

interface OverwritesProps extends Pick<PageTools, "service" | "show"> {
  readonly prepared: PreparedUpdate;
  /** The workbook's sheets in the order of their tabs. */
  readonly tabs: readonly string[];
  readonly chosen: ReadonlyMap<Overwrite, Choice>;
  readonly choose: PageTools["choices"]["choose"];
}

const useStyles = makeStyles({ cards: { display: "flex", flexDirection: "column", gap: "8px" } });

/** The plan cells that somebody typed over: a card for each column of them. */
export function Overwrites({ prepared, tabs, chosen, service, choose, show }: OverwritesProps): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const { overwrites, snapshot } = prepared;
  const groups = useMemo(() => overwriteGroups(overwrites, tabs), [overwrites, tabs]);
  const lead = useCallback(({ change }: Overwrite) => show(change.sheet, placeOfCell(snapshot, change)), [show, snapshot]);
  const following = useFollowing(service, prepared, chosen);
  const title = update.overwritten(overwrites.length);
  return (
    <section aria-label={title} className={styles.cards}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>{title}</Text>
      <Text size={200}>{update.overwrittenHint}</Text>
      {groups.map((group) => <OverwriteCard key={`${group.sheet} ${group.overwrites[0]?.change.table ?? ""} ${group.column}`} group={group} choices={chosen} onChoice={choose} onShow={lead} />)}
      <Text role="status" size={200}>{following === 0 ? "" : update.following(following)}</Text>
    </section>
  );
}
