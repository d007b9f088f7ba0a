import type { EntryRefusal } from "../../app/typed-entry";
import { counted } from "./counted";
import type { FormMessages } from "./form-messages";

/** The texts of forms in English. Words that stand in cells are told as they stand there. */
export const formMessagesEn: FormMessages = {
  save: "Save",
  saveAnyway: "Save as it is",
  cancel: "Close",
  discard: "Discard what was typed",
  discardSure: "Press again to discard it",
  saved: (cells) => `Written to ${counted(cells, "cell")} of the sheet.`,
  nothingTyped: "The sheet says so already; nothing was written.",
  rowGone: "The row was not found on the sheet, so nothing was written. Add it on the page Make & update and save again.",
  refused: "Nothing was written: some fields have to be corrected.",
  doubtful: "Please look at this first. Nothing was written yet.",
  wrong: "This cannot be saved as it is. Nothing was written yet.",
  changed: (fields) => `Somebody changed the sheet while you were typing (${fields}). Nothing was written yet. Look at what the sheet says now, then save.`,
  changedSomewhere: "Somebody changed this row at the last moment, so nothing was written. Look at it and save again.",
  locked: (sheets) => `${sheets} is protected by a password, so nothing was written. Unprotect it and save again.`,
  disputed: (fields) => `What you typed and what somebody else wrote on the sheet are not the same (${fields}). Choose one for each field. Nothing was written yet.`,
  decide: (field) => `Which to keep: ${field}`,
  keepTyped: "Keep what I typed",
  takeSheet: "Take what the sheet says",
  takeIn: "Take in what the sheet says (what you typed stays)",
  movedTo: (text) => (text === "" ? "Now empty on the sheet" : `The sheet says now: ${text}`),
  readAs: (text) => `Read as ${text}`,
  formula: (formula) => `The sheet has a formula here (=${formula}). Change it on the sheet.`,
  refusal,
  notChosen: "Choose",
  unlisted: (word) => `${word} (not in the list)`,
  showRow: "Go to the row",
  unsaved: "Not saved",
  orphan: {
    otherYear: (about, year) => `Something you typed for ${about} is not saved. The year at hand (対象年度) was changed, so you cannot go on with it here. Set it back to ${year} on the sheet 表紙 to go on and save.`,
    rowGone: (about) => `Something you typed for ${about} is not saved, and its row was not found on the sheet. Add the row on the page Make & update to go on and save.`,
    show: "Show what was typed",
    drop: "Discard",
    dropSure: "Press again to discard it",
  },
};

function refusal(one: EntryRefusal): string {
  switch (one.code) {
    case "notANumber":
      return `“${one.text}” cannot be read as a number. Type digits only.`;
    case "notAShare":
      return `“${one.text}” cannot be read as a percentage. Type it like 57.5 or 57.5%.`;
    case "ambiguousShare":
      return `“${one.text}” may be ${one.asPart} or ${one.asPercent}. Type it with its % sign, like ${one.asPart}.`;
    case "negative":
      return `“${one.text}” is less than zero. Type zero or more.`;
    case "aboveWhole":
      return `“${one.text}” is more than 100%. A percentage goes from 0% to 100%.`;
    case "notWhole":
      return `“${one.text}” is not a whole number. Type a number without decimals.`;
    case "notADay":
      return `“${one.text}” cannot be read as a date. Type year, month and day.`;
    case "notInList":
      return `“${one.text}” is not in the list. Choose a word of the list.`;
    case "tooLong":
      return `This is too long: a cell holds ${one.most.toLocaleString("en-US")} characters.`;
    case "columnGone":
      return "This column is no longer on the sheet, so this cannot be written. Add the column on the page Make & update to save it.";
    case "formula":
      return "There is a formula in this cell, so it cannot be changed here. Change it on the sheet.";
  }
}
