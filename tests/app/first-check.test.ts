import { describe, expect, test } from "@jest/globals";
import { FirstCheck } from "../../src/app/first-check";
import { knownPlans } from "../../src/app/known-plans";
import type { ReadableWorkbook } from "../../src/app/live-check";
import { reviewsTable } from "../../src/core/contract/tables";
import { MemoryBook } from "../../src/core/workbook/memory-book";
import { MemoryWorkbook } from "../../src/core/workbook/memory-workbook";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { WorkbookFault } from "../../src/core/workbook/workbook-fault";
import { memoryCopy } from "../support/port-contract/memory-copy";
import { madeWorkbook, rowOf, tableOf, typeIn } from "../support/update/memory-update";

/** A workbook in memory whose whole readings take until they are let go on; what they show is as it was when they began. */
class SlowWorkbook extends MemoryWorkbook implements ReadableWorkbook {
  wholeReadings = 0;
  fault: WorkbookFault | null = null;
  #goOn: () => void = () => undefined;

  override async read(): Promise<Snapshot> {
    this.wholeReadings += 1;
    const seen = await super.read();
    const { fault } = this;
    await new Promise<void>((resolve) => (this.#goOn = resolve));
    if (fault !== null) throw fault;
    return seen;
  }

  async goOn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#goOn();
  }
}

const made = madeWorkbook();

async function scene(): Promise<{ readonly workbook: SlowWorkbook; readonly first: FirstCheck }> {
  const workbook = new SlowWorkbook(memoryCopy((await made).book));
  return { workbook, first: new FirstCheck(workbook, knownPlans) };
}

/** Somebody writes a result; what is said of the edit. */
function typed({ book }: SlowWorkbook, text: string): Parameters<FirstCheck["check"]>[0] {
  const reviews = tableOf(book, reviewsTable.name);
  const row = rowOf(reviews, reviewsTable.key, "R4-01");
  typeIn(reviews, row, reviewsTable.result, text);
  return [{ table: reviewsTable.name, rows: [row, row] }];
}

const resultIn = (first: FirstCheck): unknown => first.checked?.book.row(reviewsTable.name, "R4-01")?.cell(reviewsTable.result).value;

describe("the first check of a workbook", () => {
  test("is one, however many ask for it at once, and so are all after it", async () => {
    const { workbook, first } = await scene();
    const both = Promise.all([first.checkAll(), first.checkAll()]);
    await workbook.goOn();
    const [one, other] = await both;
    expect(workbook.wholeReadings).toBe(1);
    expect(one.ok && other.ok && one.value === other.value).toBe(true);
    const again = first.checkAll();
    await workbook.goOn();
    await again;
    expect(workbook.wholeReadings).toBe(2);
  });

  test("takes in what is edited while the workbook is read", async () => {
    const { workbook, first } = await scene();
    const reading = first.checkAll();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const told = first.check(typed(workbook, "途中で書いた"));
    await workbook.goOn();
    await Promise.all([reading, told]);
    expect([resultIn(first), workbook.wholeReadings]).toEqual(["途中で書いた", 1]);
    await first.check(typed(workbook, "あとで書いた"));
    expect([resultIn(first), workbook.wholeReadings]).toEqual(["あとで書いた", 1]);
  });

  test("is made by the next reading where the first one failed, or found no plan", async () => {
    const { workbook, first } = await scene();
    workbook.fault = new WorkbookFault("other", "GeneralException", "The program failed.");
    const failing = first.checkAll();
    const told = first.check(typed(workbook, "読めないうちに書いた"));
    await workbook.goOn();
    await expect(failing).rejects.toBe(workbook.fault);
    await told;
    expect(first.checked).toBeNull();
    workbook.fault = null;
    const next = first.checkAll();
    await workbook.goOn();
    expect((await next).ok).toBe(true);
    expect(resultIn(first)).toBe("読めないうちに書いた");
    const empty = new SlowWorkbook(new MemoryBook());
    const nothing = new FirstCheck(empty, knownPlans);
    const unusable = nothing.checkAll();
    await empty.goOn();
    expect(await unusable).toMatchObject({ ok: false, error: { code: "noPlan" } });
    expect([nothing.checked, nothing.names]).toEqual([null, []]);
  });
});
