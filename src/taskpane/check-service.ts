import type { Checks } from "../app/checks";
import type { Confirmation, ConfirmedReports } from "../app/confirm-reports";
import type { LeftAlone } from "../app/left-alone";
import type { UnusableWorkbook } from "../app/open-plan-workbook";
import type { NoFindingsTable, RecordedFindings } from "../app/record-findings";
import type { NotSubmitted, SubmittedReports } from "../app/submit-reports";
import type { Finding, FindingPlace } from "../core/rules/engine/finding";
import type { Result } from "../core/shared/result";

/** Whether a cell was brought before the person: `hidden` by a filter, by hand or with its sheet; `gone` with its row, column or table. */
export type Shown = "shown" | "hidden" | "gone";

/** What the pane can do about what is missing or wrong. Each rejects with a `WorkbookFault` when Excel fails. */
export interface CheckService {
  /** Reads the workbook and checks all of it. */
  check(): Promise<Result<Checks, UnusableWorkbook>>;
  /** Tells how it stands after every edit, this person's or another's, until the answer is called. */
  follow(onChecks: (checks: Checks) => void, onTrouble: (error: unknown) => void): () => void;
  /** Brings the cell before the person, wherever its row stands by now; says where it could not. */
  go(place: FindingPlace): Promise<Shown>;
  /** Enters what the cell safely stands for. */
  correct(finding: Finding): Promise<LeftAlone>;
  /** Marks a finding as confirmed on 確認事項, with a note. */
  confirm(finding: Finding, note: string): Promise<Result<LeftAlone, UnusableWorkbook | NoFindingsTable>>;
  /** Writes 確認事項. */
  record(): Promise<Result<RecordedFindings, UnusableWorkbook | NoFindingsTable>>;
  /** 提出する. */
  submit(department: string, acceptsGaps: boolean): Promise<Result<SubmittedReports, NotSubmitted | UnusableWorkbook>>;
  /** 人事課確認. */
  confirmReports(confirmation: Confirmation): Promise<Result<ConfirmedReports, UnusableWorkbook>>;
  /** Last year's answer in the row of a cell of 進捗入力; `null` when there is none. */
  lastYear(place: FindingPlace): string | null;
  /** 督促文 for a department. */
  reminder(department: string): string;
}
