import type { EntryRefusal } from "../../app/typed-entry";
import type { AttainmentMessages } from "./attainment-messages";

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
    case "formula":
      return "There is a formula in this cell, so it cannot be changed here. Change it on the sheet.";
  }
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** KPI and 取りまとめ in English. Words that stand in cells are told as they stand there. */
export const attainmentMessagesEn: AttainmentMessages = {
  judgements: { 達成: "Met", 一部達成: "Partly met", 未達成: "Not met", 計画期間中: "Still within the plan", 未入力: "Not entered", 未実施: "Not surveyed", 集計中: "Being counted", 評価困難: "Cannot be compared", 判定保留: "On hold", 対象外: "Not judged" },
  kinds: { reach: "Reach", reachOrExceed: "Reach or exceed", maintain: "Maintain" },
  percent: (tenths) => `${tenths.replace("-", "−")}%`,
  points: (tenths, sign) => `${sign > 0 ? "+" : sign < 0 ? "−" : ""}${tenths} points`,
  people: (count) => count.toLocaleString("en-US"),
  none: "–",
  forms: {
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
    changed: (fields) => `Somebody changed the sheet while you were typing (${fields}). Nothing was written yet. Take in what the sheet says, look at it, then save.`,
    changedSomewhere: "Somebody changed this row at the last moment, so nothing was written. Look at it and save again.",
    locked: (sheets) => `${sheets} is protected by a password, so nothing was written. Unprotect it and save again.`,
    takeIn: "Take in what the sheet says (what you typed stays)",
    movedTo: (text) => (text === "" ? "Now empty on the sheet" : `The sheet says now: ${text}`),
    readAs: (text) => `Read as ${text}`,
    formula: (formula) => `The sheet has a formula here (=${formula}). Change it on the sheet.`,
    refusal,
    notChosen: "Choose",
    unlisted: (word) => `${word} (not in the list)`,
    showRow: "Go to the row",
    unsaved: "Not saved",
  },
  unsaved: {
    told: (indicators, reviews) => `Something you typed is not saved yet (${[...(indicators > 0 ? [`KPI: ${indicators}`] : []), ...(reviews > 0 ? [`reviews: ${reviews}`] : [])].join(", ")}). It is lost when this pane is closed.`,
    toIndicators: "To KPI",
    toReviews: "To the reviews",
  },
  indicators: {
    heading: (year) => `KPI (up to ${year})`,
    hint: "Follows the sheet 調査実績 as it is edited.",
    item: (item, judgement, met, all) => `${item}: ${judgement} (${met} of ${all} figures met)`,
    latest: (year) => `Latest figure (${year})`,
    noFigure: "There is no figure yet",
    baseline: (year) => `Baseline (${year})`,
    target: (year) => `Target (${year})`,
    difference: "Difference from the baseline",
    change: "Change on the year before",
    rate: "Attainment rate (baseline → target)",
    rateOfMaintained: "A figure that is to be maintained has no attainment rate.",
    formula: (printed) => printed.replace("▲", "−").replace("＝", "="),
    ratio: "Share of the target (for reference)",
    judgement: "Judgement",
    byYear: "Figures by year",
    year: "Fiscal year",
    actual: "Figure",
    details: "Survey and question",
    source: (year) => `Survey of ${year}`,
    survey: "Survey",
    surveyedOn: "Day",
    asked: "Asked",
    answered: "Answered",
    positive: "Affirmative",
    response: "Response rate",
    definition: "Question and how it is counted (the plan’s note)",
    chart: ({ name, baseline, target, years }) => `${name} over time. ${baseline}, ${target}. ${years.join(", ")}.`,
    chartName: (name) => `Chart of ${name}`,
    chartLines: { actual: "Figure", baseline: "Baseline", target: "Target", maintained: "Baseline = target" },
    noValue: (state) => (state === null ? "not entered" : state === "未実施" ? "not surveyed" : state === "集計中" ? "being counted" : state === "評価困難" ? "cannot be compared" : "no figure"),
    enter: "Enter a survey",
    form: (label) => `Survey result: ${label}`,
    fields: { state: "State of the survey", survey: "Survey", surveyedOn: "Day of the survey", actual: "Figure", asked: "Asked", answered: "Answered", positive: "Affirmative answers", note: "Note" },
    dayHint: (example) => `Such as ${example}`,
    hints: { actual: "As published, such as 57.5 or 57.5%", positive: "Affirmative answers are those that the plan’s note counts. With counts alone, the figure is worked out from them.", note: "For instance why it compares with the survey of the baseline" },
    fromCounts: (share, positive, answered) => `From the counts: ${share} (${positive} ÷ ${answered})`,
    figure: (share) => `Figure of this year: ${share}`,
    responseIs: (share) => `Response rate: ${share}`,
    unsavedYears: (years) => `Not saved yet in other years either: ${years}`,
  },
  reviews: {
    heading: (year) => `Reviews (${year})`,
    summary: (all, open, behind) => `Of ${counted(all, "initiative")}: ${open} open, ${behind} behind`,
    filter: "Initiatives shown",
    filters: { all: (count) => `All ${count}`, open: (count) => `Open ${count}`, behind: (count) => `Behind ${count}` },
    list: "Initiatives",
    toList: "List",
    previous: "Previous",
    next: "Next",
    place: (position, count) => `${position} of ${count}`,
    nothing: "There is no such initiative.",
    initiative: (number, title) => `Initiative ${number} ${title}`,
    standing: (answered, asked, grade, publication) => [`Answers ${answered}/${asked}`, `grade ${grade ?? "–"}`, `publish ${publication ?? "–"}`].join(", "),
    open: "Open",
    behind: "Behind",
    lead: (department) => `Lead: ${department}`,
    answers: (answered, asked) => `Answers of the departments (${answered} of ${asked} complete)`,
    answeredBy: (department) => `Answered by ${department}`,
    noStatus: "No status yet",
    result: "Result",
    remedy: "Problems and next steps",
    takeResult: "Copy to the text to publish",
    takeRemedy: "Copy to reason and remedy",
    taken: "Copied to the field below. Check that it holds no names, extensions or internal matters, and make it a text that may be published.",
    goals: "Goals and judgement",
    noGoals: "This initiative has no goals.",
    goalActual: (actual) => `Figure ${actual}`,
    crossListed: (initiative) => `Listed again (judged under initiative ${initiative})`,
    lastYear: (year) => `Review of ${year}`,
    nothingLastYear: "Nothing was written.",
    form: (year) => `Write the review of ${year}`,
    fields: { grade: "Grade", result: "Result, to be published", remedy: "Reason of delay and remedy", direction: "Direction of next year", publication: "Publish" },
    hints: { result: "It is published: no names, extensions or internal matters.", remedy: "Where it is late or not met, in words that may be published.", publication: "Only with 可 do its texts (result, reason, direction) appear in the summary. Its name, grade and goal counts appear in any case." },
    undecided: "Not decided",
    rowGone: "The sheet 取りまとめ has no row for this initiative. Add it on the page Make & update.",
  },
};
