import type { SummaryNotExported } from "../../app/export-summary";
import type { RowNotice } from "../../app/row-notices";
import type { SummaryNotice } from "../../app/summary-notices";
import type { OutputMessages } from "./output-messages";

/** 出力 in English. */
export const outputMessagesEn: OutputMessages = {
  heading: "Attainment summary",
  intro: "Sums up a year and brings it out as a sheet, a new workbook, a table to paste, or CSV. What it says can be looked at first, below. Texts come only from reviews marked 公表 可.",
  year: "Fiscal year",
  departments: "Departments",
  everyDepartment: "All departments",
  chosenDepartments: (count) => `${count} departments`,
  interim: "Show expected values the plan does not have",
  interimHint: "The plan sets no interim targets. The values are labelled 計画にない参考値.",
  preview: "What it says",
  table: (title) => `Table: ${title}`,
  ways: "Bring it out",
  way: {
    sheet: "Make the sheet 達成状況",
    openWorkbook: "Open as a new workbook",
    downloadWorkbook: "Save a new workbook",
    copyHtml: "Copy the tables (Word, mail)",
    downloadHtml: "Save as HTML",
    downloadCsv: "Save as CSV",
    copyCsv: "Copy as CSV",
  },
  wayHint: {
    sheet: "In this workbook, ready to print.",
    openWorkbook: "A sheet to print and a table to work with. This workbook stays as it is.",
    downloadWorkbook: "A sheet to print and a table to work with. This workbook stays as it is.",
    copyHtml: "Paste it into Word or a mail.",
    downloadHtml: "Use it where copying does not work; it opens in a browser and in Word.",
    downloadCsv: "A plain table for open data or for other software; to print, use the sheet 達成状況.",
    copyCsv: "A plain table for open data or for other software; to print, use the sheet 達成状況.",
  },
  making: "Making it…",
  written: "The sheet 達成状況 is made. Press Ctrl+P to print it.",
  notLogged: "It could not be noted in 更新記録.",
  toSheet: "Show the sheet",
  opened: "The new workbook is open. Save it under a name.",
  downloaded: (name) => `Saving “${name}” has begun. Look in your downloads folder.`,
  copied: "Copied. Paste it with Ctrl+V where you want it.",
  copyByHand: "It could not be copied by itself. Select the text below and press Ctrl+C.",
  copyText: "Text to copy",
  changedByPeople: "The sheet 達成状況 is not as it was made (somebody wrote on it, or the last writing broke off). Making it anew replaces everything on it. Nothing has been written yet.",
  replace: "Replace it",
  keep: "Leave it",
  noSheet: "There is no sheet 達成状況, so nothing was written. Make it on the page Make & update, then press again.",
  moved: "Somebody changed the sheet meanwhile, so nothing was written. Press again.",
  tableInTheWay: "There is a table on the sheet 達成状況, so nothing was written. Move it to another sheet, then press again.",
  differsFromPreview: "The workbook changed after you looked at the preview. What came out is how it stands now: please look once more.",
  unknownDepartments: (names) => `達成状況に載せる部署 in 設定 names departments that answer nothing (${names}). They are left out.`,
  notice,
  notExported: notExported,
  notRemembered: "Your choices could not be kept in 設定 (the summary itself came out).",
};

function notExported(problem: SummaryNotExported): string {
  switch (problem.code) {
    case "yearOutsidePlan":
      return `${problem.detail.year} is not a year of the plan (${problem.detail.years}).`;
    case "unknownDepartments":
      return problem.detail.departments.length === 0 ? "Choose at least one department." : `These departments answer nothing in this year: ${problem.detail.departments.join("、")}`;
    case "totalsDisagree":
      return `Nothing came out: ${problem.detail.count} totals do not agree with their rows.\n${problem.detail.totals.map(({ what, total, parts }) => `- ${what}: ${total} and ${parts}`).join("\n")}\nThis seems to be a fault of the add-in: please pass this on to your IT staff.`;
    case "cellsDisagree":
      return `Nothing came out: ${problem.detail.count} cells show something else than follows from the entries.\n${problem.detail.cells.map(({ sheet, rowKey, column, shown, expected }) => `- “${sheet}” ${rowKey} ${column}: shows ${told(shown)}, should be ${told(expected)}`).join("\n")}\nRecalculate (F9) and press again. Where a formula is gone, the page Make & update puts it back.`;
  }
}

function notice(told: SummaryNotice): string {
  switch (told.code) {
    case "yearAssumed":
      return `対象年度 on the cover cannot be read: the plan's last year (${told.year}) is taken.`;
    case "surveysDuplicated":
      return `Survey ids stand twice, so their figures are not used. Take one of each out on 調査実績: ${told.rows.join("、")}`;
    case "figuresUnusable":
      return `These rows of 調査実績 are not used: the value is no percentage from 0 to 100, or the state is not in the list. Mend them on the page Check: ${told.rows.join("、")}`;
    case "surveysDamaged":
      return `Survey ids were changed; rows are told by year and indicator: ${told.rows.join("、")}`;
    case "surveysMissing":
      return `Survey rows are missing and count as not entered: ${told.rows.join("、")}`;
    case "rowsDuplicated":
      return `Ids on “${told.sheet}” stand twice, so the entries there are not used. Take one of each out: ${named(told)}`;
    case "rowsDamaged":
      return `Ids on “${told.sheet}” were changed; rows are told by their other columns: ${named(told)}`;
    case "rowsMissing":
      return `Rows of “${told.sheet}” are missing and count as not entered: ${named(told)}`;
  }
}

/** The ids of the first few rows, and how many more there are. */
function named({ rows, count }: RowNotice): string {
  return rows.join("、") + (count > rows.length ? ` and ${count - rows.length} more` : "");
}

/** What a cell shows, as a person finds it. */
function told(shown: string): string {
  return shown === "" ? "nothing" : `“${shown}”`;
}
