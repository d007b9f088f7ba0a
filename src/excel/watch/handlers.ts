import { roundTrip } from "../requests/round-trip";

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>;

/** The handlers that are registered with Excel for all sheets of the workbook. */
export class Handlers {
  #registered: readonly Handler[] = [];

  /** Queues registering; the context must be sent by the caller. */
  register(
    context: Excel.RequestContext,
    edited: (edit: Excel.WorksheetChangedEventArgs) => Promise<void>,
    selected: (selection: Excel.WorksheetSelectionChangedEventArgs) => Promise<void>,
  ): void {
    const { worksheets } = context.workbook;
    this.#registered = [worksheets.onChanged.add(edited), worksheets.onSelectionChanged.add(selected)];
  }

  /** Takes the handlers back; those of a workbook that was closed or reloaded are gone already. */
  async remove(): Promise<void> {
    const handlers = this.#registered;
    this.#registered = [];
    try {
      for (const handler of handlers) {
        handler.remove();
        await roundTrip(handler.context);
      }
    } catch {
      // Nothing is left to take back.
    }
  }
}
