import type { EditedCells } from "../../core/workbook/edited-cells";
import type { WorkbookFault } from "../../core/workbook/workbook-fault";
import { faultOf } from "../faults/fault-of";
import { excelRun, type ExcelRun } from "../requests/round-trip";
import { Alarm } from "./alarm";
import { Handlers, type Listeners } from "./handlers";
import { NoticedChanges } from "./noticed-changes";
import { Turns } from "./turns";
import { watchedPlaces } from "./watched-places";
import type { Watching, WatchOptions } from "./watching";

/** Edits that follow one another so fast are told together, in milliseconds. */
const burst = 200;
/** Our own writing comes in long series, and nobody waits to be told of it. */
const ownWriting = 1000;
/** After a failure it is tried again so much later, and twice as late each time, up to a minute. */
const [firstRetry, lastRetry] = [1000, 60_000];

/**
 * Tells which rows of which tables people changed, and which fields and lists,
 * this person or another author. Nothing is asked of Excel for an edit whose
 * table or field is where it was; what cannot be told by rows is told as the
 * whole table, never passed over.
 *
 * @throws WorkbookFault when Excel refuses; nothing is watched then.
 */
export async function watchWorkbook(options: WatchOptions): Promise<Watching> {
  const watch = new Watch(options);
  await watch.start();
  return watch;
}

class Watch implements Watching {
  readonly #options: WatchOptions;
  readonly #run: ExcelRun;
  readonly #noticed = new NoticedChanges();
  readonly #handlers = new Handlers();
  readonly #listeners: Listeners = {
    edited: (edit) => this.#heard(() => this.#noticed.edited(edit)),
    selected: ({ worksheetId, address }) => this.#heard(() => this.#noticed.selected({ sheetId: worksheetId, address })),
    sheetLeft: (sheetId) => this.#heard(() => this.#noticed.left(sheetId)),
    placesChanged: () => this.#heard(() => this.#noticed.placesMayDiffer()),
  };
  /** Whatever speaks to Excel does so in turn: two renewals at once would register twice. */
  readonly #turns = new Turns();
  readonly #alarm: Alarm;
  #isRegistered = false;
  #failures = 0;
  #isDisposed = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#run = options.run ?? excelRun;
    this.#alarm = new Alarm(options.timer, () => void this.#turns.take(() => this.#tell()));
  }

  async start(): Promise<void> {
    try {
      await this.#turns.take(() => this.#register());
    } catch (thrown) {
      await this.dispose();
      throw faultOf(thrown);
    }
  }

  async renew(): Promise<void> {
    await this.#turns.take(async () => {
      this.#isRegistered = false;
      this.#noticed.anythingMayDiffer();
      const fault = await this.#refresh();
      if (fault !== null) throw fault;
      this.#wake();
    });
  }

  wrote(edits: readonly EditedCells[]): void {
    this.#heard(() => this.#noticed.wrote(edits));
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    this.#alarm.callOff();
    await this.#turns.take(() => this.#handlers.remove());
  }

  #heard(notice: () => void): void {
    notice();
    this.#wake();
  }

  #wake(): void {
    if (this.#isDisposed) return;
    if (this.#noticed.isUrgent) this.#alarm.set(burst);
    else if (this.#noticed.isOpen) this.#alarm.set(ownWriting);
  }

  async #tell(): Promise<void> {
    if (this.#noticed.isOpen && !this.#isDisposed) {
      const wasWell = this.#failures === 0;
      const fault = await this.#refresh();
      if (fault !== null && wasWell) this.#options.onFault(fault);
    }
    if (this.#isDisposed) return;
    const changes = this.#noticed.taken();
    if (changes.length > 0) this.#options.onChanged(changes);
  }

  /** Learns the places of tables and names; handlers may have died with what failed before, and are registered first. */
  async #refresh(): Promise<WorkbookFault | null> {
    try {
      await (this.#isRegistered ? this.#run((context) => this.#learn(context)) : this.#register());
      this.#failures = 0;
      return null;
    } catch (thrown) {
      this.#isRegistered = false;
      this.#noticed.anythingMayDiffer();
      if (!this.#isDisposed) this.#alarm.set(Math.min(lastRetry, firstRetry * 2 ** this.#failures));
      this.#failures += 1;
      return faultOf(thrown);
    }
  }

  async #register(): Promise<void> {
    await this.#handlers.remove();
    if (this.#isDisposed) return;
    await this.#run(async (context) => {
      this.#handlers.register(context, this.#listeners);
      await this.#learn(context);
    });
    this.#isRegistered = true;
  }

  async #learn(context: Excel.RequestContext): Promise<void> {
    this.#noticed.beginLearning();
    this.#noticed.learnt(await watchedPlaces(context, this.#options.names?.() ?? []));
  }
}
