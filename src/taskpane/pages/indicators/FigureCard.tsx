import { Badge, Button, Card, makeStyles, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useRef } from "react";
import type { IndicatorBoard, IndicatorCard, SurveyOfYear } from "../../../app/indicator-cards";
import type { AttainmentService } from "../../attainment-service";
import { useMessages } from "../../messages/language-context";
import type { EntryWork } from "../forms/use-entry-work";
import { FigureFacts } from "./FigureFacts";
import { IndicatorChart } from "./IndicatorChart";
import { JudgementBadge } from "./JudgementBadge";
import { SurveyDetails } from "./SurveyDetails";
import { SurveyForm } from "./SurveyForm";
import { YearTable } from "./YearTable";

const useStyles = makeStyles({
  card: { gap: "10px", padding: "12px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  title: { margin: 0 },
  marks: { display: "flex", gap: "6px", flexWrap: "wrap" },
  enter: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap" },
});

interface FigureCardProps {
  readonly service: AttainmentService;
  readonly work: EntryWork;
  readonly board: IndicatorBoard;
  readonly card: IndicatorCard;
  readonly onShowRow: (survey: SurveyOfYear) => void;
}

/** One figure of the plan: in numbers, as a chart, year by year, with the survey behind it and the form to enter one. */
export function FigureCard({ service, work, board, card, onShowRow }: FigureCardProps): ReactElement {
  const styles = useStyles();
  const { attainment: { indicators, forms, kinds } } = useMessages();
  const { baselineYear, lastYear, states } = board;
  const { id, label, kind, judgement } = card.summary;
  const headingId = useId();
  const opener = useRef<HTMLElement>(null);
  const year = work.openSurveys.get(id) ?? null;
  const wasOpen = useRef(year !== null);
  useEffect(() => {
    if (wasOpen.current && year === null) opener.current?.focus();
    wasOpen.current = year !== null;
  }, [year]);
  const survey = card.surveys.find((one) => one.year === year);
  const offered = card.surveys.find((one) => one.year === board.year) ?? card.surveys[0];
  const isUnsaved = card.surveys.some(({ form }) => work.surveys.of(form.key) !== null);
  return (
    <Card className={styles.card} appearance="outline" role="region" aria-labelledby={headingId}>
      <div className={styles.head}>
        <Text as="h3" id={headingId} size={400} weight="semibold" className={styles.title} lang="ja">{label}</Text>
        <div className={styles.marks}>
          <Badge appearance="outline" color="informative">{kinds[kind]}</Badge>
          <JudgementBadge judgement={judgement} />
        </div>
      </div>
      <FigureFacts card={card} baselineYear={baselineYear} lastYear={lastYear} />
      {card.summary.latestYear === null ? null : <IndicatorChart card={card} baselineYear={baselineYear} lastYear={lastYear} />}
      <YearTable card={card} baselineYear={baselineYear} />
      <SurveyDetails card={card} />
      {survey === undefined ? (
        <div className={styles.enter}>
          {offered === undefined ? null : <Button appearance={judgement === "未入力" ? "primary" : "secondary"} ref={(button: HTMLElement | null) => { opener.current = button; }} aria-describedby={headingId} onClick={() => work.openSurvey(id, offered.year)}>{indicators.enter}</Button>}
          {isUnsaved ? <Badge appearance="tint" color="warning">{forms.unsaved}</Badge> : null}
        </div>
      ) : (
        <SurveyForm key={survey.form.key} service={service} work={work} card={card} states={states} survey={survey} onYear={(other) => work.openSurvey(id, other)} onShowRow={() => onShowRow(survey)} onClose={() => work.openSurvey(id, null)} />
      )}
    </Card>
  );
}
