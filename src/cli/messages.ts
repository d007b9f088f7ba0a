import type { AttainmentNotice } from "../app/attainment-notices";
import type { AttainmentReport } from "../app/attainment-report";
import type { CheckReport } from "../app/check-report";
import type { UnreadableFile } from "../app/composition/files";
import type { YearOutsidePlan } from "../app/asked-year";
import type { SummaryNotExported } from "../app/export-summary";
import type { UnusableWorkbook } from "../app/open-plan-workbook";
import type { SummaryNotice } from "../app/summary-notices";

/** Why a command line cannot be carried out. */
export type WrongUsage =
  | { readonly code: "unknownCommand"; readonly detail: { readonly command: string } }
  | { readonly code: "unknownOption"; readonly detail: { readonly option: string } }
  | { readonly code: "missingValue"; readonly detail: { readonly option: string } }
  | { readonly code: "unexpectedValue"; readonly detail: { readonly option: string; readonly value: string } }
  | { readonly code: "missingOut"; readonly detail: Record<string, never> }
  | { readonly code: "missingFile"; readonly detail: Record<string, never> }
  | { readonly code: "tooManyFiles"; readonly detail: Record<string, never> }
  | { readonly code: "badDate"; readonly detail: { readonly date: string } }
  | { readonly code: "badFormat"; readonly detail: { readonly format: string } }
  | { readonly code: "notXlsx" | "noSummaryFormat"; readonly detail: { readonly file: string } };

/** Why a file could not be read or written as a file, before anything in it was looked at. */
export type FileTrouble =
  | { readonly code: "notFound" | "isFolder" | "noPermission" | "fileTooLargeToRead"; readonly detail: { readonly file: string } }
  | { readonly code: "wouldOverwrite"; readonly detail: { readonly file: string; readonly cells: number } }
  /** A file stands in the place of the new one, and what people entered in it cannot be counted. */
  | { readonly code: "unreadableInTheWay"; readonly detail: { readonly file: string; readonly cause: ObstacleCause } }
  /** A file stands in the place of a summary. */
  | { readonly code: "outputThere"; readonly detail: { readonly file: string } }
  /** The summary would take the place of the workbook it is drawn from. */
  | { readonly code: "outputIsInput"; readonly detail: { readonly file: string } }
  | { readonly code: "cannotWrite"; readonly detail: { readonly file: string; readonly reason: string } };

/** Why a file in the way cannot be looked into. */
export type ObstacleCause = UnreadableFile["code"] | "noPermission" | "fileTooLargeToRead";

/** Everything a command can fail with. */
export type Failure = WrongUsage | FileTrouble | UnreadableFile | UnusableWorkbook | YearOutsidePlan | SummaryNotExported;

/** What the terminal says, in one language. Every sentence says what happened and what to do now. */
export interface Messages {
  readonly help: string;
  /** One sentence; `file` is the file the command was about, as typed. */
  readonly failure: (failure: Failure, file: string) => string;
  readonly reading: string;
  readonly making: string;
  readonly summingUp: string;
  readonly made: (file: string) => string;
  /** One sentence about what a report was made from. */
  readonly notice: (notice: AttainmentNotice | SummaryNotice) => string;
  readonly report: (report: AttainmentReport) => string;
  /** What a check found, for reading in a terminal. */
  readonly findings: (report: CheckReport) => string;
  readonly unexpected: (reason: string) => string;
}
