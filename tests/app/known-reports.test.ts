import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type CheckedWorkbook, checkedWorkbook } from "../../src/app/check-workbook";
import { isOurReport } from "../../src/app/known-reports";
import { knownPlans } from "../../src/app/known-plans";
import { reportCommand } from "../../src/app/report-command";
import { sheetTitles } from "../../src/core/contract/sheet-titles";
import { invariant } from "../../src/core/shared/invariant";
import type { SummaryDocument } from "../../src/core/summary/document/summary-document";
import { emptyCell } from "../../src/core/workbook/cell";
import type { LayReport } from "../../src/core/workbook/command";
import { difference } from "../../src/core/workbook/diff";
import type { SheetSnapshot } from "../../src/core/workbook/snapshot";
import { readSnapshot } from "../../src/file/read/read-snapshot";
import { projectRoot } from "../support/house/project-root";

const document: SummaryDocument = { title: "計画　令和4年度の達成状況", subtitle: "", year: 2022, sections: [] };

/** A workbook of an earlier version: on its 達成状況 stand headings with nothing below them. */
async function golden(): Promise<CheckedWorkbook> {
  const read = await readSnapshot(new Uint8Array(readFileSync(join(projectRoot, "tests/golden/schema-1.xlsx"))));
  invariant(read.ok, "the golden workbook can be read");
  const checked = checkedWorkbook(read.value, knownPlans);
  invariant(checked.ok, "the golden workbook can be checked");
  return checked.value;
}

function sheetOf({ workbook }: CheckedWorkbook): SheetSnapshot {
  const sheet = workbook.snapshot.sheets.find(({ name }) => name === sheetTitles.attainment);
  invariant(sheet !== undefined, "there is a 達成状況");
  return sheet;
}

const commandFor = (checked: CheckedWorkbook, cells = sheetOf(checked).cells ?? []): LayReport => reportCommand(checked, document, { sheet: sheetTitles.attainment, cells });

describe("達成状況 of a workbook that an earlier version made", () => {
  test("is found by its heading and left as it is by an update", async () => {
    const checked = await golden();
    const { place, changes } = difference(checked.desired, checked.workbook.snapshot);
    expect(place.sheets.get(sheetTitles.attainment)).toBe(sheetTitles.attainment);
    expect(changes.filter((change) => "sheet" in change && change.sheet === sheetTitles.attainment)).toEqual([]);
    expect(changes.filter(({ kind }) => kind === "addSheet")).toEqual([]);
  });

  test("gives way to a report without a question, since nothing on it is anybody's", async () => {
    const checked = await golden();
    expect(isOurReport(commandFor(checked), checked.workbook.snapshot, checked.workbook.place.naming)).toBe(true);
  });

  test.each(["対象年度の達成状況を印刷・公表するためのシートです。出力のコマンドで作成すると、ここに入ります。", "アドインの「出力」で「達成状況のシートを作る」を押すと、対象年度の達成状況がこのシートにできます。印刷や公表に、そのまま使えます。"])("does so whichever sentence that version wrote on it: %s", async (sentence) => {
    const checked = await golden();
    const [heading = []] = sheetOf(checked).cells ?? [];
    expect(isOurReport(commandFor(checked, [heading, [{ ...emptyCell, value: sentence }]]), checked.workbook.snapshot, checked.workbook.place.naming)).toBe(true);
  });

  test("does not once somebody wrote a word on it", async () => {
    const checked = await golden();
    const cells = [...(sheetOf(checked).cells ?? []), [{ ...emptyCell, value: "総括" }]];
    expect(isOurReport(commandFor(checked, cells), checked.workbook.snapshot, checked.workbook.place.naming)).toBe(false);
  });
});
