/** Which events the add-in asked for: by Excel's number of the event, of one thing or of the whole workbook. */
export class Subscriptions {
  readonly #asked = new Map<string, number>();

  /** Counts one handler more; `target` is a sheet's or table's id, or `workbookTarget`. */
  add(event: number, target: string): void {
    const key = `${event}:${target}`;
    this.#asked.set(key, (this.#asked.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    this.#asked.delete(`${event}:${target}`);
  }

  has(event: number, target: string): boolean {
    return this.#asked.has(`${event}:${target}`);
  }

  /** Forgets everything: the pane was closed or reloaded. */
  clear(): void {
    this.#asked.clear();
  }
}

/** The target of an event of any sheet or table of the workbook, as the client calls it. */
export const workbookTarget = "Workbook";
