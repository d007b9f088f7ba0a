import type { HostExcel } from "../../../host/host-excel";
import { isList, isRecord, ownProperty, parsedWireValue, type WireRecord, type WireValue } from "../../../host/protocol/wire-value";
import type { Batch } from "./pane-message";

/** The client's number of an event's message; an answer's is 2. */
const eventType = 3;
/** Set among a batch's flags when anything in it may write. */
const writes = 1;

/** An event as the client takes it from Excel on the web: category, number, target, text, id. */
export type EventEntry = readonly WireValue[];

/**
 * The line between the page and the host: batches in, answers and events out.
 * Answers can be held back, as a slow network does.
 */
export class HostLine {
  readonly #host: HostExcel;
  readonly #onEvents: (entries: readonly EventEntry[]) => void;
  readonly #onWritten: () => void;
  readonly #asked = new Map<number, { readonly resolve: (body: string) => void; readonly mayWrite: boolean }>();
  readonly #held: (() => void)[] = [];
  #lastId = 0;
  #answeredSyncs = 0;
  #heldFrom = Infinity;

  constructor(host: HostExcel, { onEvents, onWritten }: { readonly onEvents: (entries: readonly EventEntry[]) => void; readonly onWritten: () => void }) {
    this.#host = host;
    this.#onEvents = onEvents;
    this.#onWritten = onWritten;
    this.#answeredSyncs = host.syncCount;
    host.bridge.onMessageFromHost = (text) => this.#take(text);
  }

  /** Has the host carry out a batch; resolves with the text of its answer. */
  ask({ body, flags }: Batch): Promise<string> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify({ id, type: 1, flags, message: { url: "ProcessQuery", method: "POST", headers: {}, body } });
    return new Promise((resolve) => {
      this.#asked.set(id, { resolve, mayWrite: (flags & writes) !== 0 });
      this.#host.bridge.sendMessageToHost(message);
    });
  }

  /** Holds back the answer of the sync that comes so many from now, and of those after it. */
  hold(sync: number): void {
    this.#heldFrom = this.#host.syncCount + sync;
  }

  release(): void {
    this.#heldFrom = Infinity;
    for (const proceed of this.#held.splice(0)) proceed();
  }

  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  #take(text: string): void {
    const message = parsedWireValue(text);
    if (!isRecord(message)) return;
    if (ownProperty(message, "type") === eventType) this.#onEvents(entriesOf(message));
    else this.#answer(message);
  }

  #answer(message: WireRecord): void {
    const id = Number(ownProperty(message, "id"));
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    const content = ownProperty(message, "message");
    const body = JSON.stringify((isRecord(content) ? ownProperty(content, "body") : undefined) ?? {});
    const isCounted = this.#host.syncCount > this.#answeredSyncs;
    this.#answeredSyncs = this.#host.syncCount;
    if (asked?.mayWrite === true) this.#onWritten();
    if (isCounted && this.#answeredSyncs >= this.#heldFrom) this.#held.push(() => asked?.resolve(body));
    else asked?.resolve(body);
  }
}

function entriesOf(message: WireRecord): readonly EventEntry[] {
  const content = ownProperty(message, "message");
  const entries = isRecord(content) ? ownProperty(content, "entries") : undefined;
  if (!isList(entries)) return [];
  return entries.filter(isRecord).map((entry) => ["messageCategory", "messageType", "targetId", "message", "id"].map((name) => ownProperty(entry, name) ?? null));
}
