import { Button, Dropdown, Field, makeStyles, Option, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DepartmentProgress, WorkbookLook } from "../../app/look-at-workbook";
import { ownSheets } from "../../app/own-sheets";
import { useMessages } from "../messages/language-context";
import type { Messages } from "../messages/messages";
import type { CheckTools } from "./check/check-tools";
import { BoardSection } from "./collection/BoardSection";
import { ContactCard } from "./collection/ContactCard";
import type { PageTools } from "./page-tools";
import { office, type Person } from "./person";

const useStyles = makeStyles({ standing: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" } });

/** How far a person's own department, or all of them, have filled in the year, and the way to the rows. */
export function DepartmentStanding({ seen, person: { who: remembered, setWho }, checks: { service, work }, onShow }: { readonly seen: WorkbookLook; readonly person: Person; readonly checks: CheckTools; readonly onShow: PageTools["show"] }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { home, update } = messages;
  // A department of another plan is asked for again.
  const who = remembered === office || seen.departments.includes(remembered) ? remembered : "";
  const { progress } = ownSheets(seen.prepared);
  const checked = work.state.state === "seen" && service !== null ? { service, checks: work.state.checks } : null;
  const own = checked?.checks.board.find(({ department }) => department === who);
  return (
    <>
      <Field label={home.who} hint={home.whoHint}>
        <Dropdown placeholder={home.notChosen} value={who === office ? home.office : who} selectedOptions={[who]} onOptionSelect={(_, { optionValue }) => setWho(optionValue ?? "")}>
          <Option value={office}>{home.office}</Option>
          {seen.departments.map((name) => <Option key={name} value={name}>{name}</Option>)}
        </Dropdown>
      </Field>
      {checked !== null && who === office ? <BoardSection {...checked} /> : null}
      {checked !== null && own !== undefined ? <ContactCard {...checked} own={own} /> : null}
      {who === "" || (checked !== null && (who === office || own !== undefined)) ? null : (
        <div className={styles.standing}>
          <Text as="p" size={400} style={{ margin: 0 }}>{standing(who, seen, messages)}</Text>
          <Button size="small" onClick={() => onShow(progress)}>{update.open(progress)}</Button>
        </div>
      )}
    </>
  );
}

function standing(who: string, { progress, reportDue, targetYear }: WorkbookLook, { home, day, fiscalYear }: Messages): string {
  const year = fiscalYear(targetYear);
  if (who === office) {
    const sum = (of: (one: DepartmentProgress) => number): number => progress.reduce((total, one) => total + of(one), 0);
    return home.collected(year, sum(({ done }) => done), sum(({ rows }) => rows), sum(({ late }) => late), sum(({ returned }) => returned));
  }
  const own = progress.find(({ department }) => department === who);
  if (own === undefined) return home.ownNothing(who, year);
  const open = own.rows - own.done;
  if (open === 0) return home.ownDone(who, year);
  return home.own({ department: who, year, open, returned: own.returned, due: reportDue === null ? null : day(reportDue) });
}
