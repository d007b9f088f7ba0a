import { type Attendance, unattended } from "./attendance";
import type { Step } from "./command";
import { inTurn } from "./in-turn";
import { carryOut } from "./memory-apply";
import { MemoryBook } from "./memory-book";
import { memoryParts } from "./memory-parts";
import type { Naming } from "./naming";
import type { Snapshot } from "./snapshot";
import { WorkbookFault } from "./workbook-fault";
import type { AskedParts, WorkbookParts } from "./workbook-parts";
import type { ApplyOutcome, PartReader, WorkbookPort } from "./workbook-port";

/**
 * A workbook held in memory: the plainest port there is. Formulas are kept, not
 * calculated. The laws of updating are proved on it, over workbooks and edits
 * that no file would hold together.
 */
export class MemoryWorkbook implements WorkbookPort, PartReader {
  readonly book: MemoryBook;

  constructor(book: MemoryBook = new MemoryBook()) {
    this.book = book;
  }

  async read(): Promise<Snapshot> {
    return Promise.resolve(this.book.snapshot());
  }

  async readParts(asked: AskedParts): Promise<WorkbookParts> {
    return Promise.resolve(memoryParts(this.book, asked));
  }

  async apply<Kind extends Step>(steps: readonly Kind[], naming: Naming, attendance: Attendance = unattended): Promise<ApplyOutcome<Kind>> {
    if (attendance.isStopped()) throw new WorkbookFault("cancelled", "Cancelled", "The work was stopped before it began.");
    const outcomes = inTurn(steps, (step) => carryOut(this.book, step, naming));
    attendance.tell(1);
    return Promise.resolve({
      applied: steps.filter((step) => (outcomes.get(step) ?? null) === null),
      conflicts: steps.flatMap((change) => {
        const found = outcomes.get(change) ?? null;
        return found === null ? [] : [{ change, found }];
      }),
    });
  }
}
