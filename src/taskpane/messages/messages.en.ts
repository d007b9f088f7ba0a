import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { Messages } from "./messages";

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

export const messagesEn: Messages = {
  language: "en",
  title: "HR plan progress",
  subtitle: "Sendai City HR Development Plan, 1st term",
  pages: { home: "Home", update: "Make & update", settings: "Settings" },
  day: (date) => new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`)),
  reading: "Looking at the workbook…",
  retry: "Try again",
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
      outdated: (count) => `${count} ${count === 1 ? "place needs" : "places need"} mending in the plan sheets.`,
      damaged: (count) => `${count} ${count === 1 ? "row has an id" : "rows have ids"} that cannot be read or that stand twice.`,
      copy: (sheets) => `"${sheets}" looks like a copy of a plan sheet. Copies are not counted.`,
    },
    make: "Make the plan sheets in this workbook",
    toUpdate: "See what needs mending",
    who: "Your department",
    whoHint: "Remembered for the next time.",
    office: "HR office (lead)",
    notChosen: "Choose",
    collected: (done, all, late, returned) => `Filled in ${done} of ${all}, late ${late}, returned ${returned}`,
    own: (department, open, due) => `${department}: ${open} ${open === 1 ? "row" : "rows"} to go${due === null ? "" : `, due ${due}`}`,
    ownNothing: (department) => `${department}: no rows to fill in this year.`,
    ownDone: (department) => `${department}: all filled in. Thank you.`,
  },
  update: {
    heading: "Make & update",
    noneYet: "Makes the plan's sheets in this workbook. Sheets that are there already stay untouched.",
    willMake: (sheets) => `${sheets} sheets will be made.`,
    nothingToDo: "There is nothing to mend.",
    entriesStay: (entries) => `${entries.toLocaleString("en-US")} filled-in cells stay as they are.`,
    counts: {
      planCells: (count) => `Plan cells ${count}`,
      formulas: (count) => `Formulas ${count}`,
      rows: (count) => `Rows added ${count}`,
      columns: (count) => `Columns added ${count}`,
      made: (count) => `Sheets and tables made ${count}`,
      mended: (count) => `Formats, rules, names ${count}`,
    },
    overwritten: (count) => `Plan cells typed over: ${count}`,
    overwrittenHint: "Say what is to become of each. What you do not choose stays as it is.",
    choices: { keep: "Leave as it is", record: "Record as a revision", restore: "Put the plan's text back" },
    typed: "Now",
    planned: "Plan",
    words: { addSheet: "Make sheet", finishSheet: "Finish sheet", addTable: "Make table", addColumn: "Add column", addRow: "Add row", planCell: "Plan cell", formula: "Formula", rules: "Formats, rules", other: "Names, notes" },
    blank: "(blank)",
    dueSoon: (due) => `The reporting deadline (${due}) is near; somebody may be filling in the workbook.`,
    dueSoonTick: "Update now all the same",
    run: "Update",
    make: "Make",
    running: "Writing…",
    stopping: "Stopping as soon as this request is written…",
    written: (share) => `${Math.round(share * 100)}% written`,
    cancel: "Cancel",
    tooLateToStop: "All was written before it could be stopped.",
    done: (made, applied) => made > 0 ? `Done. ${made} ${made === 1 ? "sheet was" : "sheets were"} made.` : `Done. ${applied} ${applied === 1 ? "place was" : "places were"} written.`,
    entriesSame: (entries) => `${entries.toLocaleString("en-US")} filled-in cells are as they were before.`,
    entriesDiffer: (before, after) => `The number of filled-in cells went from ${before} to ${after}. Somebody else may be typing; see the update log.`,
    locked: (sheets) => `${sheets.join(", ")}: protected with a password, so nothing was written there. Take the protection off under Review, then update again.`,
    conflicts: (count) => `${count} ${count === 1 ? "place had" : "places had"} moved since you looked and were left alone. Look again.`,
    recorded: (count) => `${count} ${count === 1 ? "revision was" : "revisions were"} recorded. Fill in the reason and the day of the decision.`,
    interrupted: (applied, unwritten, isStopped) => `${isStopped ? "Stopped as you asked." : "Stopped midway."} ${applied === 0 ? "Nothing was" : applied === 1 ? "1 place was" : `${applied} places were`} written, ${unwritten} remain. Press "Make" or "Update" again to go on from there. Nothing people filled in has changed.`,
    unknown: (unknown, unwritten) => `Stopped midway. Whether ${unknown} ${unknown === 1 ? "place was" : "places were"} written is not known.${unwritten === 0 ? "" : ` ${unwritten} remain.`} Open the workbook again, then press "Update" once more. What stood in cells that were overwritten is in the update log, and undoing puts it back.`,
    untold: "Some of it could not be written in the update log. That part cannot be undone.",
    undo: "Undo the last update",
    undoHint: "Puts the plan cells and formulas of the update log back as they were.",
    undone: (restored, left) => `${restored} ${restored === 1 ? "place was" : "places were"} put back.${left === 0 ? "" : ` ${left} had changed since and were left.`}`,
    nothingToUndo: "There is no update to undo.",
    open: (sheet) => `Open ${sheet}`,
  },
  settings: { language: "Language", theme: "Colours", themes: { automatic: "Automatic", light: "Light", dark: "Dark" }, firstRunAgain: "Show the introduction again", about: "No data leaves this workbook." },
  faults: {
    cellEditMode: "A cell is still being typed in. Finish with Enter or Esc, then press again.",
    protected: "The workbook or a sheet is protected. Take the protection off under Review, then press again.",
    tooLarge: "Too much at once. Close other workbooks and press again.",
    obstructed: "A filter, merged cells or the like are in the way. Clear filters and unmerge cells, then press again.",
    cancelled: "Stopped as you asked.",
    unavailable: "Excel does not answer. Check that the workbook is open, then press again.",
    other: "Excel refused this. If pressing again does not help, save the workbook and open it again.",
  },
  faultDetail: (code) => ` (Excel's code: ${code})`,
  unusable,
  unexpected: (what) => `Something unexpected happened. Please pass this on to the person in charge: ${what}`,
};
