import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreviewSection, SummaryPreview } from "../../../app/summary-preview";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  scrolled: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px", width: "max-content", minWidth: "100%", "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 6px", verticalAlign: "top", textAlign: "left", maxWidth: "16em", fontWeight: "normal", whiteSpace: "pre-wrap" }, "& td[data-figure]": { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }, "& thead th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: "600" } },
  total: { backgroundColor: tokens.colorNeutralBackground2, "& th, & td": { fontWeight: "600" } },
});

/** The summary as it would come out, section by section. */
export function SummaryTables({ preview: { title, subtitle, sections } }: { readonly preview: SummaryPreview }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.section} lang="ja">
      <Text as="p" weight="semibold" style={{ margin: 0 }}>{title}</Text>
      <Text as="p" size={200} style={{ margin: 0 }}>{subtitle}</Text>
      <Accordion collapsible multiple defaultOpenItems={["indicators"]}>
        {sections.map((section) => (
          <AccordionItem key={section.id} value={section.id}>
            <AccordionHeader as="h3" size="small">{section.title}</AccordionHeader>
            <AccordionPanel><Section section={section} /></AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

function Section({ section: { title, notes, columns, rows, empty } }: { readonly section: PreviewSection }): ReactElement {
  const styles = useStyles();
  const { outputs } = useMessages();
  return (
    <div className={styles.section}>
      {notes.map((note) => <Text key={note} as="p" size={200} style={{ margin: 0 }}>{note}</Text>)}
      {rows.length === 0 ? <Text as="p" size={200} style={{ margin: 0 }}>{empty}</Text> : (
        // Wider than the pane: it is scrolled by itself, by keyboard too.
        <div className={styles.scrolled} role="region" tabIndex={0} aria-label={outputs.table(title)}>
          <table className={styles.table}>
            <thead><tr>{columns.map(({ header }) => <th key={header} scope="col">{header}</th>)}</tr></thead>
            <tbody>
              {rows.map(({ cells, isTotal }, index) => (
                <tr key={index} className={isTotal ? styles.total : undefined}>
                  {cells.map(({ text, isFigure }, place) => {
                    const column = columns[place];
                    return column?.isLabel === true ? <th key={place} scope="row">{text}</th> : <td key={place} data-figure={isFigure ? "" : undefined}>{text}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
