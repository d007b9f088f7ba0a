import { Link, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { placeOfRows } from "../../app/place-of-cell";
import type { TroubledRows } from "../../app/troubled-rows";
import { useMessages } from "../messages/language-context";
import type { PageTools } from "./page-tools";
import { troublesToTell } from "./troubles-to-tell";

/** Rows told at first: more of them have one cause, most often. */
const fewRows = 5;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" } });

/** Rows whose ids are not what they ought to be: where they are, and what mends them. */
export function TroubledRowsList({ rows, onShow }: { readonly rows: readonly TroubledRows[]; readonly onShow: PageTools["show"] }): ReactElement | null {
  const styles = useStyles();
  const { home, update } = useMessages();
  const [most, setMost] = useState(fewRows);
  const told = troublesToTell(rows);
  if (told.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <ul className={styles.list}>
          {told.slice(0, most).map((one) => (
            <li key={`${one.sheet} ${one.rows.join(" ")}`}>{home.troubled(one)} <Link as="button" inline onClick={() => onShow(one.sheet, placeOfRows(one))}>{home.toRow}</Link></li>
          ))}
        </ul>
        {told.length > most ? <Link as="button" onClick={() => setMost(told.length)}>{update.more(told.length - most)}</Link> : null}
      </MessageBarBody>
    </MessageBar>
  );
}
