import { carryOutUpdate } from "../../src/app/carry-out-update";
import { prepareUpdate } from "../../src/app/prepare-update";
import { progressTable } from "../../src/core/contract/tables";
import { sendai2021 } from "../../src/core/plan/sendai-2021";
import type { Plan } from "../../src/core/plan/plan";
import { invariant } from "../../src/core/shared/invariant";
import { addressText } from "../../src/core/workbook/address";
import { typeInCell } from "../../src/workbench/host/acts/type-in-cell";
import { type OpenExcel, openExcel } from "../support/excel/open-excel";
import { multipliedPlan } from "../support/plans/multiplied-plan";

/** What went to and fro between the add-in and Excel. */
interface Traffic {
  readonly syncs: number;
  /** Bytes of the largest request, and of all of them. */
  readonly largest: number;
  readonly sent: number;
  readonly received: number;
}

async function traffic({ host }: OpenExcel, work: () => Promise<unknown>): Promise<Traffic> {
  const before = host.syncCount;
  await work();
  const syncs = host.syncs.slice(before);
  const sum = (of: (sync: (typeof syncs)[number]) => number): number => syncs.reduce((total, sync) => total + of(sync), 0);
  return { syncs: syncs.length, largest: Math.max(0, ...syncs.map(({ requestBytes }) => requestBytes)), sent: sum(({ requestBytes }) => requestBytes), received: sum(({ responseBytes }) => responseBytes) };
}

async function updated({ port }: OpenExcel, plan: Plan): Promise<void> {
  const prepared = await prepareUpdate(port, [plan], "2022-05-01");
  invariant(prepared.ok, "the workbook can be worked with");
  const report = await carryOutUpdate(port, prepared.value, { choices: new Map(), moment: "2022-05-01 09:00:00" });
  if (report.fault !== null) throw report.fault;
}

/** Makes a workbook, finds nothing to do, mends one formula; what each costs in requests and bytes. */
async function plansTraffic(plan: Plan): Promise<string[]> {
  const excel = openExcel();
  const made = await traffic(excel, () => updated(excel, plan));
  const nothing = await traffic(excel, () => updated(excel, plan));
  excel.host.act("person", (book) => {
    const table = book.tables.find(({ name }) => name === progressTable.name);
    invariant(table !== undefined, "the workbook has 進捗入力");
    const column = table.bodyArea.column + table.columns.findIndex(({ name }) => name === progressTable.check);
    typeInCell(book, book.sheetOf(table).name, addressText({ row: table.bodyArea.row, column }), "済");
  });
  const mended = await traffic(excel, () => updated(excel, plan));
  const told: readonly (readonly [string, Traffic])[] = [["make", made], ["update, nothing to do", nothing], ["update, one formula to mend", mended]];
  return told.map(([title, cost]) => line(`${plan.initiatives.length} initiatives, ${title}`, cost));
}

function line(title: string, { syncs, largest, sent, received }: Traffic): string {
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`.padStart(10);
  return `  ${title.padEnd(48)} ${String(syncs).padStart(4)} syncs  largest ${kilobytes(largest)}  sent ${kilobytes(sent)}  received ${kilobytes(received)}`;
}

/** What making and updating cost in round trips to Excel, for plans up to so many times as long as the shipped one. */
export async function trafficReport(most: number): Promise<string> {
  const lines: string[] = [];
  for (let times = 1; times <= most; times *= 10) lines.push(...(await plansTraffic(multipliedPlan(sendai2021, times))));
  return ["traffic: requests to Excel, through the real Office.js client", ...lines, ""].join("\n");
}
