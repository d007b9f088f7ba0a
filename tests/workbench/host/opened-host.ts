import { loadOfficeClient } from "../../../src/workbench/host/client/load-office-client";
import { HostExcel, type HostOptions } from "../../../src/workbench/host/host-excel";

/** A new host with a client of its own. */
export function openedHost(options: HostOptions = {}): HostExcel {
  const host = new HostExcel(options);
  loadOfficeClient(host);
  return host;
}

/** Carries out one batch, with the one sync that ends it, and gives what it returned: by then what it loaded is there. */
export function batch<Result>(work: (context: Excel.RequestContext) => Result): Promise<Result> {
  return Excel.run((context) => Promise.resolve(work(context)));
}

/** The code of the error a batch ends with, or `null`. */
export async function codeOf(work: (context: Excel.RequestContext) => unknown): Promise<string | null> {
  try {
    await batch(work);
    return null;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

/** Writes content into cells of a sheet. */
export function write(sheet: string, address: string, values: (string | number | boolean | null)[][]): Promise<void> {
  return batch((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
  });
}

/** What stands in cells of a sheet: values, formulas and number formats. */
export async function read(sheet: string, address: string): Promise<Pick<Excel.Range, "values" | "formulas" | "numberFormat" | "text" | "valueTypes">> {
  return batch((context) => context.workbook.worksheets.getItem(sheet).getRange(address).load("values,formulas,numberFormat,text,valueTypes"));
}

/** Makes a table with the headers and rows given, from a cell on. */
export function makeTable(sheet: string, place: string, name: string, rows: (string | number | boolean | null)[][]): Promise<void> {
  return batch((context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const range = target.getRange(place).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.values = rows;
    target.tables.add(range, true).name = name;
  });
}
