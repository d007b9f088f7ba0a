import { type Attendance, unattended } from "../core/workbook/attendance";
import type { CellFormat } from "../core/workbook/cell-format";
import type { Step } from "../core/workbook/command";
import type { Naming } from "../core/workbook/naming";
import type { Snapshot } from "../core/workbook/snapshot";
import type { AskedParts, WorkbookParts } from "../core/workbook/workbook-parts";
import type { ApplyOutcome, PartReader, WorkbookPort } from "../core/workbook/workbook-port";
import { faultOf, isFromExcel } from "./faults/fault-of";
import type { OwnThings } from "./read/own-things";
import { readParts } from "./read/read-parts";
import { readWorkbook } from "./read/read-workbook";
import { excelRun, type ExcelRun } from "./requests/round-trip";
import { applySteps } from "./write/apply-steps";
import { pastLockedSheets } from "./write/past-locked-sheets";

/** What the workbook is written with beside the steps. */
export interface ExcelWorkbookOptions {
  /** How table headers look. */
  readonly header: CellFormat;
  /** By what things of ours are told from others. */
  readonly ours: OwnThings;
  /** How batches are run; Excel's own way when not given. */
  readonly run?: ExcelRun;
}

/**
 * The workbook that is open in Excel, spoken to through Office.js (requirement
 * set ExcelApi 1.14).
 *
 * Its methods reject with a `WorkbookFault` when Excel refuses.
 */
export class ExcelWorkbook implements WorkbookPort, PartReader {
  readonly #header: CellFormat;
  readonly #ours: OwnThings;
  readonly #run: ExcelRun;

  constructor({ header, ours, run = excelRun }: ExcelWorkbookOptions) {
    this.#header = header;
    this.#ours = ours;
    this.#run = run;
  }

  async read(): Promise<Snapshot> {
    return this.#running((context) => readWorkbook(context, this.#ours));
  }

  /** In one round trip, unless the answer could be too large for one. */
  async readParts(asked: AskedParts): Promise<WorkbookParts> {
    return this.#running((context) => readParts(context, asked));
  }

  async apply<Kind extends Step>(steps: readonly Kind[], naming: Naming, attendance: Attendance = unattended): Promise<ApplyOutcome<Kind>> {
    if (steps.length === 0) return { applied: [], conflicts: [] };
    return this.#running((context) => pastLockedSheets(context, steps, (left) => applySteps(context, left, { naming, header: this.#header }, attendance)));
  }

  async #running<Outcome>(batch: (context: Excel.RequestContext) => Promise<Outcome>): Promise<Outcome> {
    try {
      return await this.#run(batch);
    } catch (thrown) {
      throw isFromExcel(thrown) ? faultOf(thrown) : thrown;
    }
  }
}
