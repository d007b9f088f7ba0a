import { attainmentTable } from "./attainment-table";
import { findingsList } from "./findings-list";
import type { AttainmentNotice } from "../app/attainment-notices";
import type { RowNotice } from "../app/row-notices";
import type { SummaryNotice } from "../app/summary-notices";
import type { Failure, Messages, ObstacleCause } from "./messages";
import { notExportedEn as notExported } from "./not-exported.en";

const help = `Usage: npm run --silent plan -- COMMAND …

Commands
  generate --out FILE.xlsx [--year R4] [--today 2022-05-01] [--overwrite]
      Makes a new workbook from the plan. The target year is --year, else the fiscal year of today (kept inside the plan).
      A workbook that people filled in, or a file that cannot be looked into, is replaced only with --overwrite.
  attainment FILE.xlsx [--format json]
      Shows the attainment of the indicators from the survey results in a workbook. The file is not changed.
  check FILE.xlsx [--format json]
      Lists what is missing or does not fit in a workbook, with the sentences of the plan. The file is not changed.
  export FILE.xlsx --out OUT.xlsx|.csv|.html [--year R4] [--departments NAME,NAME] [--interim] [--overwrite]
      Makes the attainment summary of a workbook. The ending of OUT decides its form (.csv a table for machines, .html to paste).
      The year is --year, else the target year. --departments narrows it to who answers; --interim adds figures the plan has not.
      Nothing is made where totals, or what the workbook shows, disagree. A file of that name is replaced only with --overwrite.

Options
  --format json   print the result as JSON
  --help          show this text

Exit codes: 0 fine / 1 errors were found / 2 unusable input (nothing was written)`;

const kinds = { archive: "a ZIP archive", document: "a text document", presentation: "a presentation", openDocument: "an OpenDocument file" } as const;

const saveAgain = 'Nothing was written. Open it in Excel, save it as "Excel Workbook (.xlsx)" and run this again.';
const untrusted = "Reading was stopped for safety and nothing was written. Check the original with whoever made the file.";

/** What the system's error codes mean to a person. */
const reasons: Readonly<Record<string, string>> = { ENOENT: "there is no such folder", EISDIR: "a folder has that name", EACCES: "no permission", EPERM: "no permission", EROFS: "the place is read-only", ENOSPC: "no space left", EBUSY: "another program has it open", ENOTDIR: "a file stands where a folder is named", ENAMETOOLONG: "the name is too long" };

/** Why a file that stands in the way cannot be looked into; any other cause is told as a file that is no workbook. */
const obstacles: Readonly<Partial<Record<ObstacleCause, string>>> = {
  noPermission: "may not be opened",
  fileTooLargeToRead: "is too large",
  fileTooLarge: "is too large",
  encrypted: "is protected by a password",
  macros: "holds macros",
  tooSlow: "could not be read in time",
  tooLarge: "needs too much memory to read",
};

function sentence(failure: Failure, file: string): string {
  const name = `"${file}"`;
  switch (failure.code) {
    case "unknownCommand":
      return `There is no command "${failure.detail.command}". Use generate, attainment, check or export (--help explains them).`;
    case "unknownOption":
      return `There is no option "${failure.detail.option}" (see --help).`;
    case "missingValue":
      return `${failure.detail.option} needs a value after it (see --help).`;
    case "unexpectedValue":
      return `${failure.detail.option} takes no value (${failure.detail.value}). Give it alone or leave it out (see --help).`;
    case "missingOut":
      return "Name the file to make with --out (for example --out plan.xlsx).";
    case "missingFile":
      return "Name the file to read (for example: attainment plan.xlsx).";
    case "tooManyFiles":
      return "Name one file only; put a name with spaces in quotes.";
    case "badDate":
      return `"${failure.detail.date}" is not a date. Write it like 2022-05-01.`;
    case "badFormat":
      return `"${failure.detail.format}" is not an output format. Use json.`;
    case "notXlsx":
      return `"${failure.detail.file}" cannot be made. Let the name end in .xlsx.`;
    case "noSummaryFormat":
      return `"${failure.detail.file}" cannot be made. Let the name end in .xlsx, .csv or .html.`;
    case "outputThere":
      return `A file "${failure.detail.file}" is there already, so nothing was made. Use another name, or add --overwrite if it may be replaced.`;
    case "outputIsInput":
      return `"${failure.detail.file}" is the very workbook that is read. Its entries would be lost, so nothing was made. Name another file with --out.`;
    case "unknownDepartments":
      return `${failure.detail.departments.length === 0 ? "--departments names no department" : `No department that answers is called ${failure.detail.departments.map((department) => `"${department}"`).join(" or ")}`}. Use some of: ${failure.detail.known.join(", ")}`;
    case "cellsDisagree":
      return notExported.cells(name, failure.detail);
    case "totalsDisagree":
      return notExported.totals(name, failure.detail);
    case "yearOutsidePlan":
      return `"${failure.detail.year}" is not a year of the plan. Use one of ${failure.detail.years}.`;
    case "notFound":
      return `"${failure.detail.file}" does not exist. Check its name and place.`;
    case "isFolder":
      return `"${failure.detail.file}" is a folder. Name a file.`;
    case "noPermission":
      return `"${failure.detail.file}" may not be opened. Close it in Excel if it is open there, and check your permissions.`;
    case "fileTooLargeToRead":
      return `"${failure.detail.file}" is too large to read. Nothing was written. Check whether it is a workbook of the plan.`;
    case "wouldOverwrite":
      return `"${failure.detail.file}" holds ${failure.detail.cells} cells that people filled in or added and that would be lost, so nothing was made. Use another name, or add --overwrite if they may go.`;
    case "unreadableInTheWay":
      return `A file "${failure.detail.file}" is there already, and since it ${obstacles[failure.detail.cause] ?? "cannot be read as a workbook"} it is not known whether people filled it in. Nothing was made. Use another name, or add --overwrite if it may go.`;
    case "cannotWrite":
      return `"${failure.detail.file}" cannot be written (${reasons[failure.detail.reason] ?? failure.detail.reason}). A file of that name is unchanged. Check the folder and your permissions.`;
    case "noPlan":
      return `${name} holds no tables of the plan. Name a workbook made with this tool. Nothing was written.`;
    case "missingTable":
      return `${name} lacks the table of the sheet "${failure.detail.sheet}". Nothing was written. Check whether the table was removed or its headers changed.`;
    case "unknownPlan":
      return `${name} was made from a plan this version does not know (${failure.detail.id}). Nothing was written. Use the version it was made with.`;
    case "newerSchema":
      return `${name} has a newer layout (${failure.detail.schema}) than this version knows (${failure.detail.known}). Nothing was written. Use a newer version.`;
    case "empty":
      return `${name} is an empty file. Nothing was written. Name the right file.`;
    case "notAZip":
      return `${name} is not an Excel workbook (.xlsx). ${saveAgain}`;
    case "truncatedZip":
      return `${name} is cut off (saving or sending failed). Nothing was written. Get the original again.`;
    case "damagedZip":
      return `${name} is damaged. Nothing was written. Get the original again.`;
    case "oldFormat":
      return `${name} has the old Excel 97-2003 format (.xls). ${saveAgain}`;
    case "encrypted":
      return `${name} is protected by a password. Nothing was written. Open it in Excel, remove the password, save it and run this again.`;
    case "binaryWorkbook":
      return `${name} is a binary workbook (.xlsb). ${saveAgain}`;
    case "macros":
      return `${name} holds macros (.xlsm or the like). ${saveAgain}`;
    case "notAWorkbook":
      return `${name} is ${kinds[failure.detail.kind]}, not a workbook. Nothing was written. Name the right file.`;
    case "fileTooLarge":
    case "tooManyEntries":
    case "entryTooLarge":
    case "packageTooLarge":
    case "packedTooHard":
      return `${name} is too large for a workbook of the plan, or packed in an abnormal way. ${untrusted}`;
    case "unsafeEntryName":
    case "duplicateEntry":
    case "sharedPart":
    case "documentType":
      return `${name} is built in a dangerous way no workbook needs. ${untrusted}`;
    case "tooSlow":
    case "tooLarge":
      return `${name} could not be read within its time or memory. Nothing was written. If this computer is busy, wait a little and run this again; if it goes on, check the original with whoever made the file.`;
    case "missingPart":
    case "malformedMarkup":
    case "tooDeep":
    case "textTooLong":
    case "tooManyElements":
    case "unreadable":
      return `${name} is broken inside and cannot be read as a workbook. ${saveAgain}`;
    case "tooManySheets":
      return `${name} has too many sheets (${failure.detail.actual}, at most ${failure.detail.limit}). Nothing was written. Check whether it is a workbook of the plan.`;
    case "cellOutsideSheet":
      return `${name} has an impossible cell (${failure.detail.reference}) on the sheet "${failure.detail.sheet}". ${untrusted}`;
    case "sheetTooLarge":
    case "tooManyCells":
    case "mergeTooLarge":
    case "tooManyColumnWidths":
      return `The used range of the sheet "${failure.detail.sheet}" in ${name} is too large to read. Nothing was written. Clear the far cells, save it and run this again.`;
    case "badSharedString":
      return `Cell ${failure.detail.reference} on the sheet "${failure.detail.sheet}" of ${name} points to a text that does not exist. ${saveAgain}`;
  }
}

function noticeSentence(notice: AttainmentNotice | SummaryNotice): string {
  switch (notice.code) {
    case "yearAssumed":
      return `The target year (対象年度) on the cover cannot be read or is no year of the plan; the plan's last year (${notice.year}) was used. Choose it from the list again.`;
    case "revisionsCounted":
      return `The figures include ${notice.count} revision(s) of the plan; the sheets of the workbook do not show them yet.`;
    case "revisionsUnusable":
      return `${notice.count} revision(s) of the plan name no row or item of it, or a value it cannot take, and were left out. Check the sheet 計画変更.`;
    case "surveysDuplicated":
      return `Survey ids stand on several rows, so their figures were not used (${notice.rows.join(", ")}). Delete the rows that are too many.`;
    case "figuresUnusable":
      return `Figures or counts that make no share of 0 to 100%, or whose survey has a state that is not in the list, were not used (${notice.rows.join(", ")}). Type them like 57.5% and choose the state from the list.`;
    case "surveysDamaged":
      return `Survey ids were changed; the rows were told by year and indicator (${notice.rows.join(", ")}). Put the ids back.`;
    case "surveysMissing":
      return `Survey rows were not found and count as not entered (${notice.rows.join(", ")}). Check whether rows were deleted or their ids changed.`;
    case "rowsDuplicated":
      return `Ids on the sheet "${notice.sheet}" stand on several rows, so the entries there were not used (${named(notice)}). Delete the rows that are too many.`;
    case "rowsDamaged":
      return `Ids on the sheet "${notice.sheet}" were changed; the rows were told by their other columns (${named(notice)}). Put the ids back.`;
    case "rowsMissing":
      return `Rows of the sheet "${notice.sheet}" were not found and count as not entered (${named(notice)}). Check whether rows were deleted or their ids changed.`;
  }
}

/** The ids of the first few rows, and how many more there are. */
function named({ rows, count }: RowNotice): string {
  return rows.join(", ") + (count > rows.length ? ` and ${count - rows.length} more` : "");
}

export const messagesEn: Messages = {
  help,
  failure: sentence,
  reading: "Reading the file…",
  making: "Making the workbook…",
  summingUp: "Summing up…",
  made: (file) => `Made "${file}".`,
  notice: noticeSentence,
  report: (report) =>
    attainmentTable(report, {
      heading: `Target year ${report.targetYear}`,
      columns: ["Indicator", "Baseline", "Target", "Latest year", "Latest actual", "Difference", "Rate (baseline→target)", "Judgement"],
      none: "―",
    }),
  findings: (report) =>
    findingsList(report, {
      language: "en",
      severities: { error: "error", warning: "check", info: "note" },
      count: (errors, warnings, infos) => `${errors} error(s), ${warnings} to check, ${infos} note(s).`,
      none: "Nothing is missing and nothing does not fit.",
      quote: (text) => `Plan: 「${text}」`,
    }),
  unexpected: (reason) => `Something unexpected went wrong. Nothing was written. Please tell the developers: ${reason}`,
};
