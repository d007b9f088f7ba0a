import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { initiativesTable, goalsTable, indicatorsTable, scheduleTable } from "../../../src/core/contract/tables";
import { noEntries } from "../../../src/core/entries/plan-entries";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import type { Revision } from "../../../src/core/plan/revision";
import { planWorkbook, sheetContext, type WorkbookInput } from "../../../src/core/sheets/plan-workbook";
import { revisedRow } from "../../../src/core/sheets/revised-row";
import { desiredText } from "../../../src/core/update/desired-text";
import { type RevisedSheet, revisionOf } from "../../support/entries/revision-of";
import { hoshimori2026 } from "../../support/plans/hoshimori-2026";

const items = {
  initiatives: [initiativesTable.title, initiativesTable.lead, initiativesTable.departments, initiativesTable.goals, initiativesTable.page],
  schedule: [scheduleTable.phase(2023), scheduleTable.phase(2027), scheduleTable.title],
  goals: [goalsTable.sentence, goalsTable.kind, goalsTable.threshold, goalsTable.unit, goalsTable.deadline, goalsTable.title],
  indicators: [indicatorsTable.item, indicatorsTable.baseline, indicatorsTable.target],
} as const;
const plan = fc.constantFrom(sendai2021, hoshimori2026);
const after = fc.constantFrom<Revision["after"]>("面談の充実", "2024-03-31", 44_651, 0.5, 30, "割合が以上", "%", null, "人事課");

const revisions = plan.chain((of) =>
  fc
    .constantFrom<RevisedSheet>("initiatives", "schedule", "goals", "indicators")
    .chain((sheet) => {
      const ids = { initiatives: of.initiatives.map(({ number }) => String(number)), schedule: of.schedule.map(({ id }) => id), goals: of.goals.map(({ id }) => id), indicators: of.indicators.map(({ id }) => id) };
      return fc.tuple(fc.constantFrom(...ids[sheet]), fc.constantFrom(...items[sheet]), after, fc.integer({ min: of.firstYear, max: of.lastYear })).map(([id, item, value, fromYear]) => revisionOf(sheet, id, item, value, { fromYear }));
    })
    .chain((revision) => fc.record({ plan: fc.constant(of), revision: fc.constant(revision), dateSystem: fc.constantFrom("1900" as const, "1904" as const) })),
);

test("the row of a revision laid out alone shows what a whole workbook shows in that cell", () => {
  fc.assert(
    fc.property(revisions, fc.nat(), ({ plan: of, revision, dateSystem }, number) => {
      const targetYear = revision.target === "目標実績" ? of.firstYear + (number % (of.lastYear - of.firstYear + 1)) : revision.fromYear;
      const input: WorkbookInput = { plan: of, targetYear, createdOn: `${of.firstYear}-04-01`, dateSystem, entries: noEntries };
      const whole = planWorkbook({ ...input, entries: { ...noEntries, revisions: [revision] } });
      expect(desiredText(revisedRow(input, sheetContext(input), revision), revision)).toEqual(desiredText(whole, revision));
    }),
    { numRuns: 20 },
  );
});
