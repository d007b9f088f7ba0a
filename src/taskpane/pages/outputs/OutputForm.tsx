import { Checkbox, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OutputChoices, OutputOffer } from "../../../app/output-choices";
import { useMessages } from "../../messages/language-context";

interface OutputFormProps {
  readonly offer: OutputOffer;
  readonly choices: OutputChoices;
  readonly onChoices: (choices: OutputChoices) => void;
}

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: "12px" }, choice: { minWidth: "0" }, label: { color: tokens.colorNeutralForeground1 } });

/** The value of "all of them" among the departments. */
const every = "";

/** Which year, whose, and whether with values the plan does not have. */
export function OutputForm({ offer, choices, onChoices }: OutputFormProps): ReactElement {
  const styles = useStyles();
  const { outputs, fiscalYear } = useMessages();
  const { year, departments, showsInterim } = choices;
  const chosen = departments ?? [every];
  // Those that do not answer in this year stay in sight, so that they can be taken away.
  const offered = [...new Set([...(offer.departments.get(year) ?? []), ...(departments ?? [])])];
  const choose = (value: string | undefined, values: readonly string[]): void => {
    const named = values.filter((name) => name !== every);
    onChoices({ ...choices, departments: value === every || named.length === 0 ? null : named });
  };
  return (
    <div className={styles.form}>
      <Field label={outputs.year}>
        <Dropdown className={styles.choice} value={fiscalYear(year)} selectedOptions={[String(year)]} onOptionSelect={(_, { optionValue }) => onChoices({ ...choices, year: Number(optionValue ?? year) })}>
          {offer.years.map((each) => <Option key={each} value={String(each)}>{fiscalYear(each)}</Option>)}
        </Dropdown>
      </Field>
      <Field label={outputs.departments}>
        <Dropdown
          className={styles.choice}
          multiselect
          value={departments === null ? outputs.everyDepartment : departments.length === 1 ? (departments[0] ?? "") : outputs.chosenDepartments(departments.length)}
          selectedOptions={[...chosen]}
          onOptionSelect={(_, { optionValue, selectedOptions }) => choose(optionValue, selectedOptions)}
        >
          <Option value={every}>{outputs.everyDepartment}</Option>
          {offered.map((name) => <Option key={name} value={name}>{name}</Option>)}
        </Dropdown>
      </Field>
      <Field hint={outputs.interimHint}>
        <Checkbox label={{ children: outputs.interim, className: styles.label }} checked={showsInterim} onChange={(_, { checked }) => onChoices({ ...choices, showsInterim: checked === true })} />
      </Field>
    </div>
  );
}
