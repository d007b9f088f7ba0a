import { Button, makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { CollectedReport } from "../../../app/collection-board";
import type { FindingPlace } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  item: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  comment: { margin: 0, whiteSpace: "pre-line" },
});

/** The reports HR gave back to a department, with what HR said to each. */
export function ReturnedReports({ reports, department, onShow }: { readonly reports: readonly CollectedReport[]; readonly department: string; readonly onShow: (at: FindingPlace) => void }): ReactElement | null {
  const styles = useStyles();
  const { check } = useMessages();
  const { contact, board } = check;
  const headingId = useId();
  if (reports.length === 0) return null;
  return (
    <div className={styles.root}>
      <Text id={headingId} weight="semibold">{contact.returned}</Text>
      <ul className={styles.list} aria-labelledby={headingId}>
        {reports.map(({ key, initiative, title, inCharge, comment, at }) => (
          <li key={key} className={styles.item}>
            <Text id={`${headingId}-${key}`}>{board.report(initiative, title, inCharge === department ? null : inCharge)}</Text>
            {comment === null ? null : <Text as="p" size={200} className={styles.comment} lang="ja">{contact.said(comment)}</Text>}
            <Button size="small" aria-describedby={`${headingId}-${key}`} onClick={() => onShow(at)}>{board.show}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
