import type { Plan } from "../core/plan/plan";
import type { FindingsChange } from "../core/rules/engine/checked-book";
import { type Result, success } from "../core/shared/result";
import type { EditedCells } from "../core/workbook/edited-cells";
import { editsTogether } from "../core/workbook/edits-together";
import { WorkbookFault } from "../core/workbook/workbook-fault";
import type { PartReader, WorkbookPort } from "../core/workbook/workbook-port";
import { checkedWorkbook, type CheckedWorkbook } from "./check-workbook";
import { findingsTogether } from "./findings-together";
import { KnownParts } from "./known-parts";
import type { UnusableWorkbook } from "./open-plan-workbook";

/** A workbook that can be read whole and in parts. */
export type ReadableWorkbook = PartReader & Pick<WorkbookPort, "read">;

/** What edits made of the findings; `rebuilt` when everything was read and judged anew. */
export type LiveOutcome = Result<FindingsChange | "rebuilt", UnusableWorkbook>;

/**
 * The checks of a workbook that people work in. After an edit only the rows
 * edited are read, at once, and only what rests on them is judged again; the
 * whole is read when rows moved, came or went, or when what changed concerns
 * every judgement. Writes nothing.
 *
 * Edits told while a check is under way are checked together after it. Where
 * the workbook cannot be read, they are kept for the next check.
 */
export class LiveCheck {
  readonly #workbook: ReadableWorkbook;
  readonly #plans: readonly Plan[];
  #checked: CheckedWorkbook;
  #known: KnownParts;
  #waiting: readonly EditedCells[] = [];
  /** Whether the next check is to read everything: somebody asked for it, parts could not be read, or the workbook was not to be worked with. */
  #asksAll = false;
  #last: Promise<unknown> = Promise.resolve();
  /** The check that has not begun yet, and will answer for whatever is told until it does. */
  #next: Promise<LiveOutcome> | null = null;

  constructor(checked: CheckedWorkbook, workbook: ReadableWorkbook, plans: readonly Plan[]) {
    this.#workbook = workbook;
    this.#plans = plans;
    this.#checked = checked;
    this.#known = new KnownParts(checked);
  }

  /** The workbook as last checked. */
  get checked(): CheckedWorkbook {
    return this.#checked;
  }

  /** The fields and lists whose edits are to be told, as they are called in the workbook. */
  get names(): readonly string[] {
    return this.#known.names;
  }

  /**
   * Checks what was edited.
   *
   * @throws WorkbookFault when the workbook cannot be read.
   */
  async check(edits: readonly EditedCells[]): Promise<LiveOutcome> {
    this.#waiting = editsTogether(this.#waiting, edits);
    if (this.#next === null) {
      this.#next = this.#last.then(() => this.#begun());
      this.#last = this.#next.catch(() => undefined);
    }
    return this.#next;
  }

  /**
   * Reads and checks everything: what raises no event is found so.
   *
   * @throws WorkbookFault when the workbook cannot be read.
   */
  async checkAll(): Promise<LiveOutcome> {
    this.#asksAll = true;
    return this.check([]);
  }

  async #begun(): Promise<LiveOutcome> {
    this.#next = null;
    const [edits, isWhole] = [this.#waiting, this.#asksAll];
    this.#waiting = [];
    this.#asksAll = false;
    try {
      return (isWhole ? null : await this.#changed(edits)) ?? (await this.#rebuilt());
    } catch (fault) {
      this.#waiting = editsTogether(edits, this.#waiting);
      // What was asked for may be what Excel cannot answer.
      if (isWhole || (fault instanceof WorkbookFault && (fault.kind === "other" || fault.kind === "tooLarge"))) this.#asksAll = true;
      throw fault;
    }
  }

  /** What edits of rows made of the findings; `null` when only the whole can tell. */
  async #changed(edits: readonly EditedCells[]): Promise<LiveOutcome | null> {
    const asked = this.#known.asked(edits);
    if (asked === null) return null;
    if (asked.rows.length + asked.names.length === 0) return success({ came: [], gone: [] });
    const read = await this.#workbook.readParts(asked);
    const changed = this.#known.changed(asked, read);
    if (changed === null) return null;
    this.#known.take(read);
    return success(findingsTogether(changed.map(({ table, rows }) => this.#checked.book.replaceRows(table, rows))));
  }

  async #rebuilt(): Promise<LiveOutcome> {
    const checked = checkedWorkbook(await this.#workbook.read(), this.#plans);
    if (!checked.ok) {
      this.#asksAll = true;
      return checked;
    }
    this.#checked = checked.value;
    this.#known = new KnownParts(checked.value);
    return success("rebuilt");
  }
}
