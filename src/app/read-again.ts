import type { Snapshot } from "../core/workbook/snapshot";
import type { WorkbookPort } from "../core/workbook/workbook-port";
import { ignoreFault } from "./ignore-fault";

/** Reads a workbook that may no longer answer; `null` where it does not. */
export async function readAgain(port: WorkbookPort): Promise<Snapshot | null> {
  try {
    return await port.read();
  } catch (error) {
    ignoreFault(error);
    return null;
  }
}
