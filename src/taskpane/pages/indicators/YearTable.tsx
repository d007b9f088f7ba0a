import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndicatorCard } from "../../../app/indicator-cards";
import { tenthsText } from "../../../app/tenths-text";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", "& th, & td": { padding: "3px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: "normal" }, "& th": { textAlign: "left" }, "& td": { textAlign: "right" } },
  caption: { textAlign: "left", fontWeight: 600, paddingBottom: "2px" },
});

interface YearTableProps {
  readonly card: IndicatorCard;
  readonly baselineYear: number;
}

/** A figure year by year, the baseline first; a year without a figure says why, never zero. */
export function YearTable({ card: { summary }, baselineYear }: YearTableProps): ReactElement {
  const styles = useStyles();
  const { attainment: { indicators, percent }, fiscalYear } = useMessages();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{indicators.byYear}</caption>
      <tbody>
        <tr>
          <th scope="row">{indicators.baseline(fiscalYear(baselineYear))}</th>
          <td>{percent(tenthsText(summary.baselineTenths))}</td>
        </tr>
        {summary.years.map(({ year, state, actualTenths }) => (
          <tr key={year}>
            <th scope="row">{fiscalYear(year)}</th>
            <td>{actualTenths === null ? indicators.noValue(state) : percent(tenthsText(actualTenths))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
