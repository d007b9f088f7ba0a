import { ownThings } from "../../../src/app/own-things";
import { headerFormat } from "../../../src/core/sheets/palette";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { OwnThings } from "../../../src/excel/read/own-things";
import { handOfficeClient, loadOfficeClient } from "../../../src/workbench/host/client/load-office-client";
import { HostExcel, type HostOptions } from "../../../src/workbench/host/host-excel";

/** Tests read the rules of any table: what they make is compared whole. */
const ours: OwnThings = { properties: [...ownThings.properties, "plan.table.Numbers"], mayHold: () => true };

/** An Excel with our port to the workbook that is open in it. */
export interface OpenExcel {
  readonly host: HostExcel;
  readonly port: ExcelWorkbook;
}

/** Opens an Excel whose client is the one this program's `Excel` speaks to from now on. */
export function openExcel(options: HostOptions = {}): OpenExcel {
  const host = new HostExcel(options);
  loadOfficeClient(host);
  return { host, port: new ExcelWorkbook({ header: headerFormat, ours }) };
}

/** Opens one more Excel for the client that is there already; quick, for hosts nobody watches. */
export function openAnotherExcel(options: HostOptions = {}): OpenExcel {
  const host = new HostExcel(options);
  handOfficeClient(host);
  return { host, port: new ExcelWorkbook({ header: headerFormat, ours }) };
}
