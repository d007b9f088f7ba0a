import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Change } from "../../core/workbook/change";
import type { CellValue } from "../../core/workbook/cell";
import { useMessages } from "../messages/language-context";
import { type ChangeLine, changesBySheet, formula } from "./change-list";

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", gap: "4px" },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  long: { overflowWrap: "anywhere" },
});

/** More lines than this of one sheet are only counted: nobody reads them one by one. */
const mostLines = 60;

/** Every change of an update, by sheet, old → new. */
export function ChangeDetails({ changes, tabs }: { readonly changes: readonly Change[]; readonly tabs: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  return (
    <Accordion collapsible multiple>
      {[...changesBySheet(changes, tabs)].map(([sheet, lines]) => (
        <AccordionItem key={sheet} value={sheet}>
          <AccordionHeader size="small">{`${sheet === "" ? update.wholeWorkbook : sheet}（${lines.length}）`}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.lines}>
              {lines.slice(0, mostLines).map((line, index) => <li key={index} className={styles.long}><Line line={line} /></li>)}
              {lines.length > mostLines ? <li>…</li> : null}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function Line({ line: { word, where, column, cell } }: { readonly line: ChangeLine }): ReactElement {
  const styles = useStyles();
  const { update } = useMessages();
  const shown = (value: CellValue | typeof formula): string => (value === formula ? update.aFormula : value === null || value === "" ? update.blank : String(value));
  return (
    <Text size={200}>
      {[update.words[word], where, column].filter((part) => part !== "").join("　")}
      {cell === null ? null : <>{"　"}<span className={styles.before}>{shown(cell.before)}</span>{" → "}{shown(cell.after)}</>}
    </Text>
  );
}
