import { roundTrip } from "../requests/round-trip";

/** Who is told what happens in a workbook. */
export interface Listeners {
  readonly edited: (edit: Excel.WorksheetChangedEventArgs) => void;
  readonly selected: (selection: Excel.WorksheetSelectionChangedEventArgs) => void;
  /** Gets the sheet the person leaves for another. */
  readonly sheetLeft: (sheetId: string) => void;
  /** Tables or sheets came or went. */
  readonly placesChanged: () => void;
}

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** The handlers that are registered with Excel for all sheets of the workbook. */
export class Handlers {
  #registered: readonly Registered[] = [];
  /** Closed when handlers are taken back: one that Excel keeps all the same must not be heard. */
  #gate = { isOpen: false };

  /** Queues registering; the context must be sent by the caller. */
  register(context: Excel.RequestContext, { edited, selected, sheetLeft, placesChanged }: Listeners): void {
    const gate = { isOpen: true };
    this.#gate = gate;
    const heard = <Event>(listener: (event: Event) => void) => (event: Event): Promise<void> => {
      if (gate.isOpen) listener(event);
      return Promise.resolve();
    };
    const { worksheets, tables } = context.workbook;
    this.#registered = [
      worksheets.onChanged.add(heard(edited)),
      worksheets.onSelectionChanged.add(heard(selected)),
      worksheets.onDeactivated.add(heard(({ worksheetId }) => sheetLeft(worksheetId))),
      worksheets.onAdded.add(heard(placesChanged)),
      worksheets.onDeleted.add(heard(placesChanged)),
      tables.onAdded.add(heard(placesChanged)),
      tables.onDeleted.add(heard(placesChanged)),
    ];
  }

  /** Takes the handlers back, each for itself: those of a workbook that was closed or reloaded are gone already. */
  async remove(): Promise<void> {
    const handlers = this.#registered;
    this.#registered = [];
    this.#gate.isOpen = false;
    for (const handler of handlers) await removed(handler);
  }
}

async function removed(handler: Registered): Promise<void> {
  try {
    handler.remove();
    await roundTrip(handler.context);
  } catch {
    // Nothing is left to take back, or Excel does not answer: it is not heard any more.
  }
}
