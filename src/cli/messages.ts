import type { AttainmentReport } from "../app/attainment-report";
import type { UnreadableFile } from "../app/composition/files";
import type { YearOutsidePlan } from "../app/generate-workbook";
import type { UnusableWorkbook } from "../app/open-plan-workbook";

/** Why a command line cannot be carried out. */
export type WrongUsage =
  | { readonly code: "unknownCommand"; readonly detail: { readonly command: string } }
  | { readonly code: "unknownOption"; readonly detail: { readonly option: string } }
  | { readonly code: "missingValue"; readonly detail: { readonly option: string } }
  | { readonly code: "missingOut"; readonly detail: Record<string, never> }
  | { readonly code: "missingFile"; readonly detail: Record<string, never> }
  | { readonly code: "tooManyFiles"; readonly detail: Record<string, never> }
  | { readonly code: "badDate"; readonly detail: { readonly date: string } }
  | { readonly code: "badFormat"; readonly detail: { readonly format: string } }
  | { readonly code: "notXlsx"; readonly detail: { readonly file: string } };

/** Why a file could not be read or written as a file, before anything in it was looked at. */
export type FileTrouble =
  | { readonly code: "notFound" | "isFolder" | "noPermission" | "fileTooLargeToRead"; readonly detail: { readonly file: string } }
  | { readonly code: "wouldOverwrite"; readonly detail: { readonly file: string; readonly entries: number } }
  | { readonly code: "cannotWrite"; readonly detail: { readonly file: string; readonly reason: string } };

/** Everything a command can fail with. */
export type Failure = WrongUsage | FileTrouble | UnreadableFile | UnusableWorkbook | YearOutsidePlan;

/** What the terminal says, in one language. Every sentence says what happened and what to do now. */
export interface Messages {
  readonly help: string;
  /** One sentence; `file` is the file the command was about, as typed. */
  readonly failure: (failure: Failure, file: string) => string;
  readonly reading: string;
  readonly making: string;
  readonly made: (file: string) => string;
  /** 対象年度 could not be read; `year` is the code of the one taken. */
  readonly yearAssumed: (year: string) => string;
  /** The report holds revisions (計画変更) that the workbook's own sheets do not show yet. */
  readonly revisionsCounted: (count: number) => string;
  readonly report: (report: AttainmentReport) => string;
  readonly unexpected: (reason: string) => string;
}
