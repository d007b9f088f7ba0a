import { type Attendance, unattended } from "./attendance";
import type { Step } from "./command";
import { carryOut } from "./memory-apply";
import { MemoryBook } from "./memory-book";
import type { Naming } from "./naming";
import type { Snapshot } from "./snapshot";
import { WorkbookFault } from "./workbook-fault";
import type { ApplyOutcome, WorkbookPort } from "./workbook-port";

/**
 * A workbook held in memory: the plainest port there is. Formulas are kept, not
 * calculated. The laws of updating are proved on it, over workbooks and edits
 * that no file would hold together.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly book: MemoryBook;

  constructor(book: MemoryBook = new MemoryBook()) {
    this.book = book;
  }

  async read(): Promise<Snapshot> {
    return Promise.resolve(this.book.snapshot());
  }

  async apply<Kind extends Step>(steps: readonly Kind[], naming: Naming, attendance: Attendance = unattended): Promise<ApplyOutcome<Kind>> {
    if (attendance.isStopped()) throw new WorkbookFault("cancelled", "Cancelled", "The work was stopped before it began.");
    const outcomes = steps.map((change) => ({ change, found: carryOut(this.book, change, naming) }));
    attendance.tell(1);
    return Promise.resolve({
      applied: outcomes.filter(({ found }) => found === null).map(({ change }) => change),
      conflicts: outcomes.flatMap(({ change, found }) => (found === null ? [] : [{ change, found }])),
    });
  }
}
