import type { Step } from "../../../src/core/workbook/command";
import type { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import type { Naming } from "../../../src/core/workbook/naming";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { WorkbookFault } from "../../../src/core/workbook/workbook-fault";
import type { ApplyOutcome, WorkbookPort } from "../../../src/core/workbook/workbook-port";

/** How a port fails besides the steps it carries out before. */
export interface Failing {
  /** The request to write that fails, counted from 1: the first when not given. */
  readonly request?: number;
  /** Whether nothing can be read or written from then on. */
  readonly staysDown?: boolean;
}

/** A port whose program fails once, after so many steps of one request to write; with infinitely many, only the answer is lost. */
export class FaultyPort implements WorkbookPort {
  readonly workbook: MemoryWorkbook;
  readonly #steps: number;
  readonly #staysDown: boolean;
  #left: number;

  constructor(workbook: MemoryWorkbook, steps: number, { request = 1, staysDown = false }: Failing = {}) {
    this.workbook = workbook;
    this.#steps = steps;
    this.#staysDown = staysDown;
    this.#left = request;
  }

  async read(): Promise<Snapshot> {
    if (this.#isDown()) throw this.#fault();
    return this.workbook.read();
  }

  async apply<Kind extends Step>(steps: readonly Kind[], naming: Naming): Promise<ApplyOutcome<Kind>> {
    if (this.#isDown()) throw this.#fault();
    this.#left -= 1;
    if (this.#left !== 0) return this.workbook.apply(steps, naming);
    await this.workbook.apply(steps.slice(0, this.#steps), naming);
    throw this.#fault();
  }

  #isDown(): boolean {
    return this.#staysDown && this.#left <= 0;
  }

  #fault(): WorkbookFault {
    return new WorkbookFault("other", "GeneralException", "The program failed.");
  }
}
