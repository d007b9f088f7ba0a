import { Checkbox, Dropdown, Field, makeStyles, Option, ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checks } from "../../../app/checks";
import { fiscalYearCode } from "../../../app/fiscal-year-code";
import type { Severity } from "../../../core/rules/engine/finding";
import { useMessages } from "../../messages/language-context";
import { choices, type Wanted } from "./wanted-findings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  severities: { display: "flex", flexWrap: "wrap", gap: "6px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: "8px" },
  dropdown: { minWidth: 0 },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

interface FindingFiltersProps {
  readonly checks: Checks;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}

/** How many there are of each weight, and which of them to show. */
export function FindingFilters({ checks, wanted, onWanted }: FindingFiltersProps): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const offered = choices(checks);
  const toggled = (severity: Severity): ReadonlySet<Severity> => new Set(severities.filter((each) => (each === severity) !== wanted.severities.has(each)));
  const count = (severity: Severity): number => checks.findings.filter((finding) => finding.severity === severity && !checks.confirmed.has(finding.id)).length;
  return (
    <div className={styles.root} role="group" aria-label={check.filters}>
      <div className={styles.severities}>
        {severities.map((severity) => (
          <ToggleButton key={severity} size="small" checked={wanted.severities.has(severity)} onClick={() => onWanted({ ...wanted, severities: toggled(severity) })}>
            {check.counted(severity, count(severity))}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.fields}>
        <Choice label={check.department} all={check.all} values={offered.departments} value={wanted.department} onValue={(department) => onWanted({ ...wanted, department })} />
        <Choice label={check.sheet} all={check.all} values={offered.sheets} value={wanted.sheet} onValue={(sheet) => onWanted({ ...wanted, sheet })} />
        <Choice label={check.year} all={check.all} values={offered.years.map(fiscalYearCode)} value={wanted.year === null ? null : fiscalYearCode(wanted.year)} onValue={(code) => onWanted({ ...wanted, year: offered.years.find((year) => fiscalYearCode(year) === code) ?? null })} />
      </div>
      {checks.confirmed.size === 0 ? null : <Checkbox label={check.showConfirmed} checked={wanted.showsConfirmed} onChange={(_, { checked }) => onWanted({ ...wanted, showsConfirmed: checked === true })} />}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly values: readonly string[];
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** The value that stands for all: no department or sheet is called so. */
const allValue = "";

function Choice({ label, all, values, value, onValue }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Dropdown className={styles.dropdown} size="small" value={value ?? all} selectedOptions={[value ?? allValue]} onOptionSelect={(_, { optionValue }) => onValue(optionValue === undefined || optionValue === allValue ? null : optionValue)}>
        <Option value={allValue}>{all}</Option>
        {values.map((name) => <Option key={name} value={name}>{name}</Option>)}
      </Dropdown>
    </Field>
  );
}
