import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** One thing to choose, by what it is called. */
export interface Named {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

interface ChoiceProps {
  readonly label: string;
  readonly offered: readonly Named[];
  /** `null` for all. */
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** The value that stands for all: nothing to choose is called so. */
const allValue = "";

/** A filter: all of it, or one of what there is, with how many findings each leaves. */
export function Choice({ label, offered, value, onValue }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { check } = useMessages();
  const chosen = offered.find((one) => one.value === value);
  return (
    <Field label={label} size="small">
      <Dropdown className={styles.dropdown} size="small" value={chosen?.name ?? check.all} selectedOptions={[value ?? allValue]} onOptionSelect={(_, { optionValue }) => onValue(optionValue === undefined || optionValue === allValue ? null : optionValue)}>
        <Option value={allValue}>{check.all}</Option>
        {offered.map((one) => <Option key={one.value} value={one.value}>{check.option(one.name, one.count)}</Option>)}
      </Dropdown>
    </Field>
  );
}
