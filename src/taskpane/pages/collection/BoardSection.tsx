import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { countedReports } from "./counted-reports";
import { DepartmentReports } from "./DepartmentReports";

const useStyles = makeStyles({
  // A box that is not ticked is no less to be read.
  label: { color: tokens.colorNeutralForeground1 },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexDirection: "column", padding: "4px 0" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** 回収状況: how far each department is, and what HR can do about it. */
export function BoardSection({ service, checks }: { readonly service: CheckService; readonly checks: Checks }): ReactElement {
  const styles = useStyles();
  const { check, fiscalYear } = useMessages();
  const { board } = check;
  const [isOnlyOpen, setIsOnlyOpen] = useState(false);
  const shown = isOnlyOpen ? checks.board.filter(({ reports, submitted }) => submitted < reports.length) : checks.board;
  const heading = board.heading(fiscalYear(checks.targetYear));
  return (
    <section className={styles.section} aria-label={heading}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{heading}</Text>
      <Text as="p" style={{ margin: 0 }}>{board.summary(countedReports(checks.board))}</Text>
      <Checkbox label={{ children: board.onlyOpen, className: styles.label }} checked={isOnlyOpen} onChange={(_, { checked }) => setIsOnlyOpen(checked === true)} />
      {shown.length === 0 ? <Text as="p" style={{ margin: 0 }}>{board.allIn}</Text> : null}
      <Accordion collapsible>
        {shown.map((one) => (
          <AccordionItem key={one.department} value={one.department} className={styles.item}>
            <AccordionHeader as="h3">
              <span className={styles.line}>
                <Text weight="semibold">{one.department}</Text>
                <Text size={200}>{board.counts(countedReports([one]))}</Text>
              </span>
            </AccordionHeader>
            <AccordionPanel><DepartmentReports service={service} own={one} /></AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
