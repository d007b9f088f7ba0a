import type { DraftSubject } from "../app/draft-subject";
import type { EnteredRow, EntryPreview, NotEntered } from "../app/enter-row";
import type { ReviewField } from "../app/enter-review";
import type { SurveyField, SurveyPreview } from "../app/enter-survey";
import type { IndicatorBoard } from "../app/indicator-cards";
import type { ReviewBoard } from "../app/review-board";
import type { FormEntry } from "../app/row-form";
import type { Result } from "../core/shared/result";

/**
 * What the pane can do about KPI and 取りまとめ of a workbook that `CheckService`
 * has checked: it tells of the workbook as last checked, and reads nothing by
 * itself. What enters rejects with a `WorkbookFault` when Excel fails.
 */
export interface AttainmentService {
  /** The figures of 対象年度. */
  indicators(): IndicatorBoard;
  /** 取りまとめ of 対象年度. */
  reviews(): ReviewBoard;
  /** What entering a survey would come to; `null` when its row is gone. */
  previewSurvey(entry: FormEntry<SurveyField>): SurveyPreview | null;
  previewReview(entry: FormEntry<ReviewField>): EntryPreview<ReviewField> | null;
  /** What a row is about, though it may not be on either page any more; `null` where the plan has no such row. */
  surveySubject(key: string): DraftSubject | null;
  reviewSubject(key: string): DraftSubject | null;
  /** Enters a survey; what somebody should look at first is entered only with `acceptsDoubts`. */
  enterSurvey(entry: FormEntry<SurveyField>, acceptsDoubts: boolean): Promise<Result<EnteredRow, NotEntered<SurveyField>>>;
  enterReview(entry: FormEntry<ReviewField>, acceptsDoubts: boolean): Promise<Result<EnteredRow, NotEntered<ReviewField>>>;
}
