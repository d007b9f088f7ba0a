import type { Result } from "../../core/shared/result";
import { type DraftSubject, reviewSubject, surveySubject } from "../draft-subject";
import { enterReview, type ReviewField, reviewPreview } from "../enter-review";
import type { EnteredRow, EntryPreview, NotEntered } from "../enter-row";
import { enterSurvey, type SurveyField, type SurveyPreview, surveyPreview } from "../enter-survey";
import { type IndicatorBoard, indicatorCards } from "../indicator-cards";
import { type ReviewBoard, reviewBoard } from "../review-board";
import type { FormEntry } from "../row-form";
import type { OpenChecks } from "./checks";

/** KPI and 取りまとめ of the workbook that is open in Excel, over what its checks have read. */
export class OpenAttainment {
  readonly #checks: OpenChecks;

  constructor(checks: OpenChecks) {
    this.#checks = checks;
  }

  indicators(): IndicatorBoard {
    return indicatorCards(this.#checks.checked);
  }

  reviews(): ReviewBoard {
    return reviewBoard(this.#checks.checked);
  }

  previewSurvey(entry: FormEntry<SurveyField>): SurveyPreview | null {
    return surveyPreview(this.#checks.checked, entry);
  }

  previewReview(entry: FormEntry<ReviewField>): EntryPreview<ReviewField> | null {
    return reviewPreview(this.#checks.checked, entry);
  }

  surveySubject(key: string): DraftSubject | null {
    return surveySubject(this.#checks.checked, key);
  }

  reviewSubject(key: string): DraftSubject | null {
    return reviewSubject(this.#checks.checked, key);
  }

  enterSurvey(entry: FormEntry<SurveyField>, acceptsDoubts: boolean): Promise<Result<EnteredRow, NotEntered<SurveyField>>> {
    return this.#checks.write((workbook, checked) => enterSurvey(workbook, checked, entry, acceptsDoubts));
  }

  enterReview(entry: FormEntry<ReviewField>, acceptsDoubts: boolean): Promise<Result<EnteredRow, NotEntered<ReviewField>>> {
    return this.#checks.write((workbook, checked) => enterReview(workbook, checked, entry, acceptsDoubts));
  }
}
