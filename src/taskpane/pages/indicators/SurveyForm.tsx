import { Dropdown, Field, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import { formText } from "../../../app/row-form";
import type { IndicatorCard, SurveyOfYear } from "../../../app/indicator-cards";
import { tenthsText } from "../../../app/tenths-text";
import type { AttainmentService } from "../../attainment-service";
import { useMessages } from "../../messages/language-context";
import { FormEnd } from "../forms/FormEnd";
import { FormField } from "../forms/FormField";
import type { EntryWork } from "../forms/use-entry-work";
import { useRowEditor } from "../forms/use-row-editor";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "10px" },
  counts: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))", gap: "8px", alignItems: "start" },
  told: { display: "flex", flexDirection: "column" },
  year: { minWidth: 0 },
});

interface SurveyFormProps {
  readonly service: AttainmentService;
  readonly work: EntryWork;
  readonly card: IndicatorCard;
  readonly states: readonly string[];
  readonly survey: SurveyOfYear;
  readonly onYear: (year: number) => void;
  readonly onShowRow: () => void;
  readonly onClose: () => void;
}

/** The form for one survey of an indicator: its published figure, its counts, or both. */
export function SurveyForm({ service, work, card: { summary, surveys }, states, survey: { year, form }, onYear, onShowRow, onClose }: SurveyFormProps): ReactElement {
  const styles = useStyles();
  const { attainment, check, fiscalYear } = useMessages();
  const { indicators, percent } = attainment;
  const { fields, hints } = indicators;
  const editor = useRowEditor({
    now: form,
    drafts: work.surveys,
    names: fields,
    preview: (entry) => service.previewSurvey(entry),
    enter: (entry, acceptsDoubts) => service.enterSurvey(entry, acceptsDoubts),
  });
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const share = (tenths: number): string => percent(tenthsText(tenths));
  const { preview } = editor;
  const told = [
    ...(preview?.fromCountsTenths == null ? [] : [indicators.fromCounts(share(preview.fromCountsTenths), formText(editor.entry, "positive"), formText(editor.entry, "answered"))]),
    ...(preview?.responseTenths == null ? [] : [indicators.responseIs(share(preview.responseTenths))]),
    ...(preview?.figureTenths == null ? [] : [indicators.figure(share(preview.figureTenths))]),
  ];
  const unsaved = surveys.filter((other) => other.year !== year && work.surveys.of(other.form.key) !== null).map((other) => fiscalYear(other.year));
  const onKeyDown = (event: KeyboardEvent): void => {
    // A list that is unfolded takes the key for itself.
    if (event.key === "Escape" && !(event.target instanceof HTMLElement && event.target.getAttribute("aria-expanded") === "true")) onClose();
  };
  return (
    <form className={styles.form} aria-label={indicators.form(summary.label)} onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); if (editor.isTyped) editor.save(); }}>
      <Field label={indicators.year} size="small">
        <Dropdown ref={(element: HTMLElement | null) => { first.current = element; }} className={styles.year} value={fiscalYear(year)} selectedOptions={[String(year)]} onOptionSelect={(_, { optionValue }) => (editor.isBusy ? undefined : onYear(Number(optionValue)))}>
          {surveys.map((other) => <Option key={other.year} value={String(other.year)}>{fiscalYear(other.year)}</Option>)}
        </Dropdown>
      </Field>
      {unsaved.length === 0 ? null : <Text size={200}>{indicators.unsavedYears(unsaved.join(check.between))}</Text>}
      <FormField editor={editor} field="state" kind={{ words: states, isInSight: false }} />
      <FormField editor={editor} field="actual" kind="line" hint={hints.actual} />
      <div className={styles.counts}>
        <FormField editor={editor} field="asked" kind="line" />
        <FormField editor={editor} field="answered" kind="line" />
        <FormField editor={editor} field="positive" kind="line" />
      </div>
      <Text size={200}>{hints.positive}</Text>
      <div className={styles.told} role="status">{told.map((line) => <Text key={line} size={300} weight="semibold">{line}</Text>)}</div>
      <FormField editor={editor} field="survey" kind="line" />
      <FormField editor={editor} field="surveyedOn" kind="line" hint={indicators.dayHint(`${year}/11/1`)} />
      <FormField editor={editor} field="note" kind="lines" hint={hints.note} />
      <FormEnd editor={editor} onShowRow={onShowRow} onClose={onClose} />
    </form>
  );
}
