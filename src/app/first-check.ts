import type { Plan } from "../core/plan/plan";
import { type Result, success } from "../core/shared/result";
import type { EditedCells } from "../core/workbook/edited-cells";
import { editsTogether } from "../core/workbook/edits-together";
import { checkedWorkbook, type CheckedWorkbook } from "./check-workbook";
import { LiveCheck, type ReadableWorkbook } from "./live-check";
import type { UnusableWorkbook } from "./open-plan-workbook";

/**
 * The checks of a workbook that may not have been read yet, or may not be one
 * of ours so far: the first reading that succeeds begins the live check, and
 * there is never a second one. What is edited during that reading, which may
 * have passed the place already, is checked right after it.
 */
export class FirstCheck {
  readonly #workbook: ReadableWorkbook;
  readonly #plans: readonly Plan[];
  #live: LiveCheck | null = null;
  #reading: Promise<Result<CheckedWorkbook, UnusableWorkbook>> | null = null;
  #meanwhile: readonly EditedCells[] = [];

  constructor(workbook: ReadableWorkbook, plans: readonly Plan[]) {
    this.#workbook = workbook;
    this.#plans = plans;
  }

  /** The workbook as last checked; `null` before. */
  get checked(): CheckedWorkbook | null {
    return this.#live?.checked ?? null;
  }

  /** The fields and lists whose edits are to be told, as they are called in the workbook. */
  get names(): readonly string[] {
    return this.#live?.names ?? [];
  }

  /**
   * Checks what was edited, as soon as anything was read at all.
   *
   * @throws WorkbookFault when the workbook cannot be read.
   */
  async check(edits: readonly EditedCells[]): Promise<void> {
    if (this.#live !== null) {
      await this.#live.check(edits);
      return;
    }
    this.#meanwhile = editsTogether(this.#meanwhile, edits);
    // Whoever asked for the first reading is told of its failure.
    await this.#reading?.catch(() => undefined);
  }

  /**
   * Reads and checks everything.
   *
   * @throws WorkbookFault when the workbook cannot be read.
   */
  async checkAll(): Promise<Result<CheckedWorkbook, UnusableWorkbook>> {
    if (this.#live === null) {
      this.#reading ??= this.#first().finally(() => (this.#reading = null));
      return this.#reading;
    }
    const outcome = await this.#live.checkAll();
    return outcome.ok ? success(this.#live.checked) : outcome;
  }

  async #first(): Promise<Result<CheckedWorkbook, UnusableWorkbook>> {
    // A reading that only begins shows what was edited before.
    this.#meanwhile = [];
    const checked = checkedWorkbook(await this.#workbook.read(), this.#plans);
    if (!checked.ok) return checked;
    const live = new LiveCheck(checked.value, this.#workbook, this.#plans);
    this.#live = live;
    const edits = this.#meanwhile;
    this.#meanwhile = [];
    if (edits.length === 0) return checked;
    const outcome = await live.check(edits);
    return outcome.ok ? success(live.checked) : outcome;
  }
}
