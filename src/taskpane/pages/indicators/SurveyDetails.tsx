import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type ReactElement, useId, useState } from "react";
import type { IndicatorCard } from "../../../app/indicator-cards";
import { tenthsText } from "../../../app/tenths-text";
import { writtenDay } from "../../../app/written-day";
import { useMessages } from "../../messages/language-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  list: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 12px", width: "100%" },
  value: { margin: 0 },
  quote: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "8px", margin: 0 },
});

/** The survey behind a figure, unfolded on demand: who was asked what, when, and how many answered. */
export function SurveyDetails({ card: { summary } }: { readonly card: IndicatorCard }): ReactElement {
  const styles = useStyles();
  const { attainment, fiscalYear } = useMessages();
  const { indicators, percent, people, none } = attainment;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { year, survey, surveyedOn, asked, answered, positive, responseTenths } = summary.source;
  const count = (value: number | null): string => (value === null ? none : people(value));
  const facts: readonly (readonly [string, string])[] = [
    [indicators.survey, survey ?? none],
    [indicators.surveyedOn, surveyedOn === null ? none : writtenDay(surveyedOn)],
    [indicators.asked, count(asked)],
    [indicators.answered, count(answered)],
    [indicators.positive, count(positive)],
    [indicators.response, responseTenths === null ? none : percent(tenthsText(responseTenths))],
  ];
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-controls={id} icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" onClick={() => setIsOpen(!isOpen)}>{indicators.details}</Button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.root : ""}>
        {year === null ? <Text size={200}>{indicators.noSource}</Text> : (
          <>
            <Text size={200} weight="semibold">{indicators.source(fiscalYear(year))}</Text>
            <dl className={styles.list}>
              {facts.map(([name, value]) => [<dt key={name}><Text size={200}>{name}</Text></dt>, <dd key={`${name} `} className={styles.value} lang="ja"><Text size={200}>{value}</Text></dd>])}
            </dl>
          </>
        )}
        <Text size={200} weight="semibold">{indicators.definition}</Text>
        <p className={styles.quote} lang="ja"><Text size={200}>{summary.definition}</Text></p>
      </div>
    </div>
  );
}
