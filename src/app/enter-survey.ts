import { countShareTenths } from "../core/attainment/count-share";
import { surveyFigure } from "../core/attainment/survey-figure";
import { surveyId } from "../core/contract/row-ids";
import { surveysTable } from "../core/contract/tables";
import { surveyEntry } from "../core/entries/survey-entry";
import type { FiscalYear } from "../core/plan/fiscal-year";
import type { Result } from "../core/shared/result";
import { tenthsOfPercent } from "../core/shared/tenths";
import { emptyCell } from "../core/workbook/cell";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import type { CheckedWorkbook } from "./check-workbook";
import { type EnteredRow, type EntryPreview, entryPreview, enterRow, type FormTable, type NotEntered } from "./enter-row";
import { type FormEntry, type RowForm, rowForm } from "./row-form";

/** A field of the form for one survey of 調査実績. */
export type SurveyField = "state" | "survey" | "surveyedOn" | "actual" | "asked" | "answered" | "positive" | "note";

/** A target that is missed, a figure that is still to come: facts, and no reason to keep anybody from entering them. */
const unasked: ReadonlySet<string> = new Set(["indicator-target-missed", "indicator-item-incomplete", "survey-not-entered"]);

const surveyForms: FormTable<SurveyField> = {
  name: surveysTable.name,
  columns: new Map<SurveyField, string>([
    ["state", surveysTable.state],
    ["survey", surveysTable.survey],
    ["surveyedOn", surveysTable.surveyedOn],
    ["actual", surveysTable.actual],
    ["asked", surveysTable.asked],
    ["answered", surveysTable.answered],
    ["positive", surveysTable.positive],
    ["note", surveysTable.note],
  ]),
  unasked,
};

/** What entering a survey would come to, and the figures it would give. */
export interface SurveyPreview extends EntryPreview<SurveyField> {
  /** The figure the year would have, in tenths of a percent; `null` = none. */
  readonly figureTenths: number | null;
  /** 人数からの値 in tenths of a percent; `null` without both counts. */
  readonly fromCountsTenths: number | null;
  /** 回収率 in tenths of a percent; `null` without both counts. */
  readonly responseTenths: number | null;
}

/** The form for an indicator's survey of a fiscal year; `null` when 調査実績 has no such row, or several. */
export function surveyForm(checked: CheckedWorkbook, year: FiscalYear, indicatorId: string): RowForm<SurveyField> | null {
  return rowForm(checked, surveyForms.name, surveyId(year, indicatorId), surveyForms.columns);
}

/** What entering a survey would come to; `null` when its row is gone. Writes nothing. */
export function surveyPreview(checked: CheckedWorkbook, entry: FormEntry<SurveyField>): SurveyPreview | null {
  const preview = entryPreview(checked, surveyForms, entry);
  const row = checked.book.row(surveyForms.name, entry.shown.key);
  if (preview === null || row === null) return null;
  const { values } = preview;
  const read = surveyEntry({ ...row, cell: (header) => (values.has(header) ? { ...emptyCell, value: values.get(header) ?? null } : row.cell(header)) });
  const { value } = surveyFigure(read);
  return { ...preview, figureTenths: value === null ? null : tenthsOfPercent(value), fromCountsTenths: countShareTenths(read.positive, read.answered), responseTenths: countShareTenths(read.answered, read.asked) };
}

/**
 * Enters the survey of an indicator for a year in its row of 調査実績; see
 * `enterRow`. The published figure and the counts may be entered alone or
 * together; more than 0.05 points apart, or beside a state without a figure, they
 * are asked about first.
 *
 * @throws WorkbookFault when the program that holds the workbook fails.
 */
export function enterSurvey(port: Pick<WorkbookPort, "apply">, checked: CheckedWorkbook, entry: FormEntry<SurveyField>, acceptsDoubts: boolean): Promise<Result<EnteredRow, NotEntered<SurveyField>>> {
  return enterRow(port, checked, surveyForms, entry, acceptsDoubts);
}
