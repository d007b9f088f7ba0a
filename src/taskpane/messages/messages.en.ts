import { attainmentMessagesEn } from "./attainment-messages.en";
import { checkMessagesEn } from "./check-messages.en";
import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { TroubledRows } from "../../app/troubled-rows";
import type { Messages } from "./messages";
import { outputMessagesEn } from "./output-messages.en";
import { updateMessagesEn } from "./update-messages.en";

function unusable(problem: UnusableWorkbook): string {
  switch (problem.code) {
    case "noPlan":
      return "This workbook has no plan sheets.";
    case "missingTable":
      return `The table on "${problem.detail.sheet}" cannot be found. Check that it was not deleted and its headers not changed. Nothing was written.`;
    case "unknownPlan":
      return `This workbook was made for a plan this add-in does not know (${problem.detail.id}). Nothing was written. Open it with the add-in it was made with.`;
    case "newerSchema":
      return `This workbook has a newer layout (${problem.detail.schema}); this add-in knows layouts up to ${problem.detail.known}. Nothing was written. Use a newer version of the add-in.`;
  }
}

function troubled({ trouble, sheet, id, held, rows, missing }: TroubledRows): string {
  const place = rows.join(" and ");
  const now = held[0] == null || held[0] === "" ? "blank" : `"${held[0]}"`;
  switch (trouble) {
    case "damaged":
      return `${sheet}: the id in row ${place} is ${now}. Put back "${id ?? ""}".`;
    case "duplicated":
      return `${sheet}: ${id ?? ""} stands in rows ${place}. Delete all but one, or put the ids back. Until then these rows are neither counted nor updated.`;
    case "unknown":
      return `${sheet}: the id in row ${place} is ${now}, which is no row of the plan. If it was typed over, put the id back (${several(missing)}). An update would add that row anew.`;
  }
}

function several(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.slice(0, 3).join(", ")}, …` : ids.join(", ");
}

export const messagesEn: Messages = {
  language: "en",
  title: "HR plan progress",
  subtitle: "Sendai City HR Development Plan, 1st term",
  pages: { home: "Home", update: "Make & update", check: "Check", indicators: "KPI", reviews: "Reviews", outputs: "Output", settings: "Settings" },
  day: (date) => new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`)),
  moment: (moment) => `${new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(`${moment.slice(0, 10)}T00:00:00Z`))}, ${moment.slice(11, 16)}`,
  fiscalYear: (year) => `FY${year}`,
  stillTyping: "If a cell is being typed in, finish it with Enter.",
  reading: "Looking at the workbook…",
  retry: "Try again",
  reload: "Load again",
  lookAgain: "Look again",
  firstRun: {
    title: "Welcome",
    text: [
      "Makes the plan's sheets (initiatives, schedule, progress, goals, KPI) inside this workbook and keeps them true to the plan.",
      "What people filled in is never overwritten by an update.",
      "Nothing is written until you press a button.",
    ],
    start: "Start",
  },
  home: {
    states: {
      none: "This workbook has no plan sheets yet.",
      current: "The plan sheets are up to date.",
      currentButDamaged: "Some rows of the plan sheets need your attention.",
      outdated: (count) => `The plan sheets differ from the plan in ${count.toLocaleString("en-US")} ${count === 1 ? "place" : "places"}.`,
      copy: (sheets) => `"${sheets}" looks like a copy of a plan sheet. Copies are not counted.`,
    },
    troubled,
    toRow: "Show the row",
    make: "Make the plan sheets in this workbook",
    toUpdate: "See what differs from the plan",
    who: "Your department",
    whoHint: "Remembered for the next time.",
    office: "HR office (lead)",
    notChosen: "Choose",
    collected: (year, done, all, late, returned) => `${year}: filled in ${done} of ${all} rows, status 遅れ ${late}, returned ${returned}`,
    own: ({ department, year, open, returned, due }) => `${department}, ${year}: ${open} ${open === 1 ? "row" : "rows"} to go${returned === 0 ? "" : ` (${returned} returned)`}${due === null ? "" : `, due ${due}`}`,
    ownNothing: (department, year) => `${department}: no rows to fill in for ${year}.`,
    ownDone: (department, year) => `${department}: all filled in for ${year}. Thank you.`,
  },
  update: updateMessagesEn,
  check: checkMessagesEn,
  outputs: outputMessagesEn,
  attainment: attainmentMessagesEn,
  settings: { language: "Language", theme: "Colours", themes: { automatic: "Automatic", light: "Light", dark: "Dark" }, firstRunAgain: "Show the introduction again", help: "How to use it", about: "No data leaves this workbook." },
  faults: {
    cellEditMode: "A cell is still being typed in. Finish with Enter or Esc, then press again.",
    protected: "The workbook or a sheet is protected. Take the protection off under Review, then press again.",
    tooLarge: "Too much at once. Close other workbooks and press again.",
    obstructed: "A filter, merged cells, a pivot table or the like is in the way. Clear filters, unmerge cells and move pivot tables to another sheet, then press again.",
    cancelled: "Stopped as you asked.",
    unavailable: "Excel does not answer. Check that the workbook is open, then press again.",
    other: "Excel refused this. If pressing again does not help, save the workbook and open it again.",
  },
  faultDetail: (code) => ` (error code: ${code})`,
  faultSaid: (sentence) => `Excel says: ${sentence}`,
  notShown: (sheet) => `"${sheet}" could not be opened. Check that the sheet is not hidden and bears the same name.`,
  obstacles: {
    noOffice: "The part that speaks to Excel (Office.js) could not be loaded. Check the network and load again. If it goes on, tell whoever looks after the computers.",
    noExcel: "Open this page as an add-in of Excel, with the buttons of the HR Plan tab.",
    noScript: "A part of the add-in could not be loaded: it may have become newer, or the connection was lost. Load again.",
  },
  unusable,
  unexpected: (what) => `Something unexpected happened. Please pass this on to the person in charge: ${what}`,
};
