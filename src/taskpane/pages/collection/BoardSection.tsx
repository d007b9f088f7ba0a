import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checks } from "../../../app/checks";
import type { CollectedDepartment } from "../../../app/collection-board";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { DepartmentReports } from "./DepartmentReports";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexDirection: "column" },
  counts: { color: tokens.colorNeutralForeground2 },
});

/** 回収状況: how far each department is, and what HR can do about it. */
export function BoardSection({ service, checks }: { readonly service: CheckService; readonly checks: Checks }): ReactElement {
  const styles = useStyles();
  const { check, fiscalYear } = useMessages();
  const { board } = check;
  const sum = (of: (one: CollectedDepartment) => number): number => checks.board.reduce((total, one) => total + of(one), 0);
  const year = fiscalYear(checks.targetYear);
  return (
    <section className={styles.section} aria-label={board.heading(year)}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{board.heading(year)}</Text>
      <Text as="p" style={{ margin: 0 }}>{board.summary(sum(({ done }) => done), sum(({ reports }) => reports.length), sum(({ late }) => late), sum(({ returned }) => returned))}</Text>
      <Accordion collapsible>
        {checks.board.map((one) => (
          <AccordionItem key={one.department} value={one.department}>
            <AccordionHeader size="small">
              <span className={styles.line}>
                <span>{one.department}</span>
                <Text size={200} className={styles.counts}>{counts(one, board.columns)}</Text>
              </span>
            </AccordionHeader>
            <AccordionPanel><DepartmentReports service={service} own={one} /></AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

function counts({ reports, done, submitted, late, returned }: CollectedDepartment, columns: { readonly done: string; readonly submitted: string; readonly late: string; readonly returned: string }): string {
  const of = `／${reports.length}`;
  return [`${columns.done} ${done}${of}`, `${columns.submitted} ${submitted}${of}`, ...(late > 0 ? [`${columns.late} ${late}`] : []), ...(returned > 0 ? [`${columns.returned} ${returned}`] : [])].join("　");
}
