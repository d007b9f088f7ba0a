import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { IndicatorCard } from "../../../app/indicator-cards";
import { tenthsText } from "../../../app/tenths-text";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "1fr auto", gap: "4px 12px", alignItems: "baseline" },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  strong: { fontSize: "20px", lineHeight: "26px", fontWeight: 600 },
  wide: { gridColumn: "1 / -1", margin: 0, textAlign: "left", color: tokens.colorNeutralForeground2 },
});

interface FigureFactsProps {
  readonly card: IndicatorCard;
  readonly baselineYear: number;
  readonly lastYear: number;
}

/** One figure in numbers: the latest, what it is measured between, and how its rate was worked out. */
export function FigureFacts({ card: { summary, formula }, baselineYear, lastYear }: FigureFactsProps): ReactElement {
  const styles = useStyles();
  const { attainment, fiscalYear } = useMessages();
  const { indicators, percent, points, none } = attainment;
  const share = (tenths: number | null): string => (tenths === null ? none : percent(tenthsText(tenths)));
  const difference = (tenths: number | null): string => (tenths === null ? none : points(tenthsText(Math.abs(tenths)), Math.sign(tenths)));
  const now = summary.years.at(-1);
  const { kind, latestYear, actualTenths, baselineTenths, targetTenths, targetAsPrinted, differenceTenths, changeTenths, rateTenths, targetRatioTenths } = summary;
  return (
    <dl className={styles.list}>
      {latestYear === null ? <dt className={styles.wide}>{indicators.noFigure}</dt> : <Fact name={indicators.latest(fiscalYear(latestYear))} value={<span className={styles.strong}>{share(actualTenths)}</span>} />}
      {now === undefined || now.actualTenths !== null ? null : <Fact name={indicators.stateOf(fiscalYear(now.year))} value={indicators.noValue(now.state)} />}
      <Fact name={indicators.baseline(fiscalYear(baselineYear))} value={share(baselineTenths)} />
      <Fact name={indicators.target(fiscalYear(lastYear))} value={kind === "maintain" ? share(targetTenths) : <span lang="ja">{targetAsPrinted}</span>} />
      {kind === "maintain" ? <dd className={styles.wide} lang="ja"><Text size={200}>{targetAsPrinted}</Text></dd> : null}
      {actualTenths === null ? null : (
        <>
          <Fact name={indicators.difference} value={difference(differenceTenths)} />
          <Fact name={indicators.change} value={difference(changeTenths)} />
          {kind === "maintain" ? <dd className={styles.wide}><Text size={200}>{indicators.rateOfMaintained}</Text></dd> : <Fact name={indicators.rate} value={<strong>{share(rateTenths)}</strong>} />}
          {formula === null ? null : <dd className={styles.wide}><Text size={200}>{indicators.formula(formula)}</Text></dd>}
          <Fact name={indicators.ratio} value={share(targetRatioTenths)} />
        </>
      )}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
