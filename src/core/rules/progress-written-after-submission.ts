import { progressTable } from "../contract/tables";
import { dateIn } from "../entries/cell-reading";
import { dayText } from "./engine/day-text";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

/** 提出日 before 記入日: a row cannot be handed in before it is written, so one of the two days is mistyped (P-03 rests on rows that can be followed). */
export const progressWrittenAfterSubmission = defineRule({
  meta: {
    id: "progress-written-after-submission",
    subject: "report",
    severity: "warning",
    source: "progress",
    messages: {
      after: {
        ja: "{place}（{submittedOn}）が記入日（{writtenOn}）より前です。どちらかの日付を直してください。",
        en: "{place} ({submittedOn}) is before the day on which the row was written ({writtenOn}). Correct one of the two.",
      },
    },
  },
  check: ({ reports }, { dateSystem }) =>
    reports.flatMap(({ row, year }) => {
      const submittedOn = dateIn(row.cell(progressTable.submittedOn), dateSystem);
      if (submittedOn === null) return [];
      const writtenOn = dateIn(row.cell(progressTable.writtenOn), dateSystem);
      if (writtenOn === null || submittedOn >= writtenOn) return [];
      const data = { submittedOn: dayText(submittedOn), writtenOn: dayText(writtenOn) };
      return [{ messageId: "after", at: at(progressTable.name, row, progressTable.submittedOn), year, data }];
    }),
});
