import { Button, Checkbox, Link, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type ReactElement, useId, useState } from "react";
import type { Checks } from "../../../app/checks";
import type { Severity } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
import { office } from "../person";
import { Choice } from "./Choice";
import { filterChoices } from "./filter-choices";
import { SeverityMark } from "./SeverityMark";
import { everything, type Wanted, wantedFindings } from "./wanted-findings";

const useStyles = makeStyles({
  // A box that is not ticked is no less to be read.
  label: { color: tokens.colorNeutralForeground1 },
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  severity: { minWidth: 0 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: "8px" },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

interface FindingFiltersProps {
  readonly checks: Checks;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}

/** How many there are of each severity, and which are shown: by severity at once, by the rest when unfolded. */
export function FindingFilters({ checks, wanted, onWanted }: FindingFiltersProps): ReactElement {
  const styles = useStyles();
  const { check, home, fiscalYear } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const fieldsId = useId();
  const counted = wantedFindings(checks, { ...wanted, severities: everything.severities });
  const offered = filterChoices(checks, wanted);
  const toggled = (severity: Severity): ReadonlySet<Severity> => new Set(severities.filter((each) => (each === severity) !== wanted.severities.has(each)));
  const isEveryYear = wanted.year === null;
  const others = wantedFindings(checks, { ...wanted, year: null }).length - wantedFindings(checks, wanted).length;
  const department = wanted.department === office ? home.office : (wanted.department ?? check.everyDepartment);
  const inForce = [wanted.year === null ? check.everyYear : fiscalYear(wanted.year), department, ...(wanted.sheet === null ? [] : [wanted.sheet])];
  return (
    <div className={styles.root} role="group" aria-label={check.filters}>
      <div className={styles.row} role="group" aria-label={check.severity}>
        {severities.map((severity) => (
          <ToggleButton key={severity} className={styles.severity} size="small" icon={<SeverityMark severity={severity} />} checked={wanted.severities.has(severity)} onClick={() => onWanted({ ...wanted, severities: toggled(severity) })}>
            {check.counted(severity, counted.filter((finding) => finding.severity === severity).length)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-controls={fieldsId} icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" onClick={() => setIsOpen(!isOpen)}>{check.filters}</Button>
        <Text size={200}>{inForce.join(check.between)}</Text>
      </div>
      {isOpen ? (
        <div id={fieldsId} className={styles.root}>
          <div className={styles.fields}>
            <Choice label={check.year} offered={offered.years.map(({ value, count }) => ({ value: String(value), name: fiscalYear(value), count }))} value={wanted.year === null ? null : String(wanted.year)} onValue={(year) => onWanted({ ...wanted, year: year === null ? null : Number(year) })} />
            <Choice label={check.sheet} offered={offered.sheets.map(({ value, count }) => ({ value, name: value, count }))} value={wanted.sheet} onValue={(sheet) => onWanted({ ...wanted, sheet })} />
          </div>
          <Choice label={check.department} offered={offered.departments.map(({ value, count }) => ({ value, name: value === office ? home.office : value, count }))} value={wanted.department} onValue={(chosen) => onWanted({ ...wanted, department: chosen })} />
          {checks.confirmed.size === 0 ? null : <Checkbox label={{ children: check.showConfirmed, className: styles.label }} checked={wanted.showsConfirmed} onChange={(_, { checked }) => onWanted({ ...wanted, showsConfirmed: checked === true })} />}
        </div>
      ) : null}
      {isEveryYear || others > 0 ? (
        <Text size={200}>
          {isEveryYear ? null : `${check.otherYears(others)} `}
          <Link as="button" inline className={styles.link} onClick={() => onWanted({ ...wanted, year: isEveryYear ? checks.targetYear : null })}>{isEveryYear ? check.showOnly(fiscalYear(checks.targetYear)) : check.showEveryYear}</Link>
        </Text>
      ) : null}
    </div>
  );
}
