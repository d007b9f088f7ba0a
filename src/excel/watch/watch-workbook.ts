import type { WorkbookFault } from "../../core/workbook/workbook-fault";
import { faultOf } from "../faults/fault-of";
import { excelRun, type ExcelRun } from "../requests/round-trip";
import { Handlers } from "./handlers";
import { TablePlaces } from "./table-places";
import { type TableRowsChanged, withRows } from "./table-rows-changed";

/** Does something after a while, unless it is called off. */
export type Timer = (milliseconds: number, act: () => void) => () => void;

/** What watching a workbook needs. */
export interface WatchOptions {
  readonly timer: Timer;
  /** Gets what changed, once for each burst of edits; never called while another call is under way. */
  readonly onChanged: (changes: readonly TableRowsChanged[]) => void;
  /** Gets what went wrong; the workbook is watched again from the next edit on, where that can be. */
  readonly onFault: (fault: WorkbookFault) => void;
  readonly run?: ExcelRun;
}

/** A workbook being watched. */
export interface Watching {
  /** Registers the handlers anew: after a reload, or when the pane comes back. */
  renew(): Promise<void>;
  dispose(): Promise<void>;
}

/** Edits that follow one another so fast are told together. */
const burst = 200;

/**
 * Tells which rows of which tables people changed, this person or another
 * author. Nothing is asked of Excel for an edit whose table is where it was.
 *
 * Choosing from a list raises no event in some versions, so the cells a person
 * moves away from count as changed too.
 */
export async function watchWorkbook(options: WatchOptions): Promise<Watching> {
  const watch = new Watch(options);
  await watch.renew();
  return watch;
}

interface Edit {
  readonly sheetId: string;
  readonly address: string;
}

class Watch implements Watching {
  readonly #options: WatchOptions;
  readonly #run: ExcelRun;
  readonly #places = new TablePlaces();
  readonly #handlers = new Handlers();
  #changed: readonly TableRowsChanged[] = [];
  /** Edits whose tables are not known until the places are learnt anew. */
  #open: readonly Edit[] = [];
  #isStale = false;
  #selection: Edit | null = null;
  #callOff: (() => void) | null = null;
  #isDisposed = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#run = options.run ?? excelRun;
  }

  async renew(): Promise<void> {
    await this.#handlers.remove();
    await this.#run(async (context) => {
      this.#handlers.register(context, (edit) => this.#edited(edit), (selection) => this.#selected(selection));
      await this.#places.refresh(context);
    });
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    this.#callOff?.();
    await this.#handlers.remove();
  }

  async #edited({ worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> {
    const edit = { sheetId: worksheetId, address };
    if (this.#selection?.sheetId === worksheetId && this.#selection.address === address) this.#selection = null;
    if (changeType !== "RangeEdited") {
      this.#isStale = true;
      this.#add(triggerSource === "ThisLocalAddin" ? [] : this.#places.wholeSheet(worksheetId));
      return Promise.resolve();
    }
    const { changed, isStale } = this.#places.resolved(worksheetId, address);
    if (isStale) this.#isStale = true;
    // What we wrote ourselves is known; only where tables stand may be new.
    if (triggerSource === "ThisLocalAddin") return Promise.resolve();
    if (isStale) this.#open = [...this.#open, edit];
    if (changed.length > 0 || isStale) this.#add(changed);
    return Promise.resolve();
  }

  async #selected({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const left = this.#selection;
    this.#selection = { sheetId: worksheetId, address };
    const { changed } = left === null ? { changed: [] } : this.#places.resolved(left.sheetId, left.address);
    if (changed.length > 0) this.#add(changed);
    return Promise.resolve();
  }

  #add(changed: readonly TableRowsChanged[]): void {
    this.#changed = withRows(this.#changed, changed);
    if (this.#isDisposed) return;
    this.#callOff ??= this.#options.timer(burst, () => {
      this.#callOff = null;
      void this.#tell();
    });
  }

  async #tell(): Promise<void> {
    if (this.#isStale) await this.#learn();
    const changes = this.#changed;
    this.#changed = [];
    if (changes.length > 0 && !this.#isDisposed) this.#options.onChanged(changes);
  }

  async #learn(): Promise<void> {
    const open = this.#open;
    this.#isStale = false;
    this.#open = [];
    try {
      await this.#run((context) => this.#places.refresh(context));
      this.#changed = withRows(this.#changed, open.flatMap(({ sheetId, address }) => this.#places.resolved(sheetId, address).changed));
    } catch (thrown) {
      this.#isStale = true;
      this.#options.onFault(faultOf(thrown));
      await this.#renewed();
    }
  }

  /** Handlers may have died with what failed. */
  async #renewed(): Promise<void> {
    try {
      await this.renew();
      this.#isStale = false;
    } catch (thrown) {
      this.#options.onFault(faultOf(thrown));
    }
  }
}
