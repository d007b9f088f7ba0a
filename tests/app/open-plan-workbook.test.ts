import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { attainmentReport } from "../../src/app/attainment-report";
import { openPlanWorkbook, type PlanWorkbook } from "../../src/app/open-plan-workbook";
import { outputOptions } from "../../src/core/plan/output-options";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import { invariant } from "../../src/core/shared/invariant";
import { planWorkbook } from "../../src/core/sheets/plan-workbook";
import { difference } from "../../src/core/workbook/diff";
import { emptySnapshot, type Snapshot } from "../../src/core/workbook/snapshot";
import { readGuarded } from "../../src/file/guard/read-guarded";
import { workbookSnapshot } from "../../src/file/read/workbook-snapshot";
import { projectRoot } from "../support/house/project-root";

/** A workbook of schema 1 as the product wrote it, with entries. Files in use look like it: it is never made anew. */
async function golden(): Promise<Snapshot> {
  const read = await readGuarded(new Uint8Array(readFileSync(join(projectRoot, "tests/golden/schema-1.xlsx"))));
  invariant(read.ok, "the golden workbook can be read");
  return workbookSnapshot(read.value);
}

async function opened(change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot): Promise<ReturnType<typeof openPlanWorkbook>> {
  return openPlanWorkbook(change(await golden()), [sendai2021]);
}

function unpacked(result: ReturnType<typeof openPlanWorkbook>): PlanWorkbook {
  invariant(result.ok, "the workbook can be opened");
  return result.value;
}

function withProperty(name: string, value: string): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => ({ ...snapshot, properties: new Map([...snapshot.properties, [name, value]]) });
}

describe("the golden workbook of schema 1", () => {
  test("opens with everything people entered", async () => {
    const { entries } = unpacked(await opened());
    expect(entries.settings).toEqual({ targetYear: 2022, asOf: "2023-04-28", reportDue: null });
    expect(entries.progress.get("R4-01-D01")).toMatchObject({ status: "計画どおり", result: "面談研修を3回実施した。\n延べ210人が受講。" });
    expect(entries.progress.get("R4-01-D02")).toMatchObject({ status: "遅れ", result: "=SUM(A1)ではじまる文", remedy: "+来年度に実施する。" });
    expect(entries.goals.get("R4-06-2")).toMatchObject({ actual: 13, state: "確定" });
    expect(entries.goals.get("R4-05-2")?.completedOn).toBe("2023-03-15");
    expect(entries.surveys.get("R3-認知度")).toEqual({ state: "実施", isStateUnread: false, actual: 0.7, asked: 3000, answered: 2000, positive: 1400 });
  });

  test("gives the attainment of its 対象年度", async () => {
    const { indicators, items, targetYear } = attainmentReport(unpacked(await opened()));
    expect(targetYear).toBe("R4");
    expect(indicators.map(({ latest }) => [latest.year, latest.actual, latest.rate, latest.judgement])).toEqual([
      ["R3", 70, 29.4, "計画期間中"],
      ["R4", 90, 100, "達成"],
      [null, null, null, "集計中"],
      [null, null, null, "未入力"],
    ]);
    expect(items.map(({ judgement }) => judgement)).toEqual(["計画期間中", "達成", "集計中"]);
  });

  test("has every id that the plan's workbook has today but for two answers in 設定 that came later, so that no other row would be added, and none lost", async () => {
    const { entries, snapshot } = unpacked(await opened());
    const desired = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2023-04-28", entries });
    const { changes } = difference(desired, snapshot);
    expect(changes.filter(({ kind }) => ["addSheet", "addTable", "addColumn"].includes(kind))).toEqual([]);
    expect(changes.flatMap((change) => (change.kind === "addRow" ? [[change.contract, change.row.key]] : []))).toEqual(outputOptions.map(({ item }) => ["Options", item]));
  });
});

describe("opening a workbook", () => {
  test("refuses one of a newer schema", async () => {
    expect(await opened(withProperty("plan.schema", "2"))).toEqual({ ok: false, error: { code: "newerSchema", detail: { schema: "2", known: 1 } } });
  });

  test.each([" v1", "v2", "2a", "-3", "1.5", "", "０２", "99999999999999999999"])("takes no notice of a schema that is no number of one: 「%s」", async (schema) => {
    expect((await opened(withProperty("plan.schema", schema))).ok).toBe(true);
  });

  test("refuses one made from a plan it does not know", async () => {
    expect(await opened(withProperty("plan.id", "other-city"))).toEqual({ ok: false, error: { code: "unknownPlan", detail: { id: "other-city" } } });
  });

  test("refuses one without any table of ours", () => {
    expect(openPlanWorkbook(emptySnapshot, [sendai2021])).toEqual({ ok: false, error: { code: "noPlan", detail: {} } });
  });

  test("needs no property and no name: tables identify it, labels find the cover's fields", async () => {
    const { entries } = unpacked(await opened((snapshot) => ({ ...snapshot, properties: new Map(), names: [] })));
    // Which words a list offers, only its name tells.
    expect({ ...entries, lists: null }).toEqual({ ...unpacked(await opened()).entries, lists: null });
  });
});
