import type { Step } from "../../../src/core/workbook/command";
import type { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import type { Naming } from "../../../src/core/workbook/naming";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { WorkbookFault } from "../../../src/core/workbook/workbook-fault";
import type { ApplyOutcome, WorkbookPort } from "../../../src/core/workbook/workbook-port";

/** A port whose program fails once, after so many steps of its first request to write. */
export class FaultyPort implements WorkbookPort {
  readonly workbook: MemoryWorkbook;
  private left: number | null;

  constructor(workbook: MemoryWorkbook, steps: number) {
    this.workbook = workbook;
    this.left = steps;
  }

  async read(): Promise<Snapshot> {
    return this.workbook.read();
  }

  async apply<Kind extends Step>(steps: readonly Kind[], naming: Naming): Promise<ApplyOutcome<Kind>> {
    const { left } = this;
    if (left === null) return this.workbook.apply(steps, naming);
    this.left = null;
    await this.workbook.apply(steps.slice(0, left), naming);
    throw new WorkbookFault("other", "GeneralException", "The program failed.");
  }
}
