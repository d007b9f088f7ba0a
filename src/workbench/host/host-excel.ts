import { makersFor } from "./classes/makers";
import type { Session } from "./classes/session";
import { addInService } from "./classes/add-in-service";
import { EventDelivery } from "./events/event-delivery";
import { eventMessages } from "./events/event-messages";
import { Subscriptions } from "./events/subscriptions";
import { Faults, type FaultTime } from "./faults";
import { type HostSettings, usualSettings } from "./host-settings";
import type { Book } from "./model/book";
import type { Actor } from "./model/happening";
import { newBook } from "./new-book";
import { answered, bytesOf, isCleanUp, type SyncRecord } from "./answered";
import type { Bridge } from "./protocol/bridge";
import { HostError } from "./protocol/host-error";
import { References } from "./protocol/references";
import { delayForCellEditFlag, parsedRequest, type Request } from "./protocol/request";
import { parsedWireValue } from "./protocol/wire-value";

/** What a host is made of; everything has a usual value. */
export interface HostOptions {
  readonly book?: Book;
  readonly settings?: Partial<HostSettings>;
  /** Calculates the book's formulas in place, when Excel would. Without it a written formula has no value. */
  readonly calculate?: (book: Book) => void;
  /** Takes the bytes of an .xlsx file, in Base64, that is opened as a workbook beside this one. */
  readonly openBeside?: (base64: string) => void;
}

/**
 * An Excel in memory, with one workbook open, that the unmodified Office.js
 * client talks to through its host bridge. Tests count and disturb its syncs,
 * and let people work on the same book.
 */
export class HostExcel {
  readonly book: Book;
  readonly settings: HostSettings;
  readonly faults = new Faults();
  /** Every sync so far, clean-up apart. */
  readonly syncs: SyncRecord[] = [];
  readonly bridge: Bridge;
  readonly #session: Session;
  readonly #calculate: (book: Book) => void;
  #isEditingCell = false;
  #waiting: (() => void)[] = [];
  readonly #delivery = new EventDelivery((text) => this.bridge.onMessageFromHost?.(text));

  constructor({ book = newBook(), settings = {}, calculate = () => undefined, openBeside = () => undefined }: HostOptions = {}) {
    this.book = book;
    this.settings = { ...usualSettings, ...settings };
    this.#calculate = calculate;
    const session: Session = {
      book,
      settings: this.settings,
      references: new References(),
      subscriptions: new Subscriptions(),
      make: makersFor(() => session),
      calculate: () => calculate(book),
      openBeside,
    };
    this.#session = session;
    book.takeHappenings();
    this.bridge = { onMessageFromHost: null, sendMessageToHost: (text) => this.#receive(text) };
  }

  /** Lets the sync of that number (from 1) fail. */
  failAt(sync: number, error: HostError, time: FaultTime = "before"): void {
    this.faults.failAt(sync, error, time);
  }

  /** Lets another author act just before the sync of that number. */
  between(sync: number, act: (book: Book) => void): void {
    this.faults.actBefore(sync, act);
  }

  /** How many syncs there were. */
  get syncCount(): number {
    return this.syncs.length;
  }

  /** How many ranges the client still holds on to. */
  get referenceCount(): number {
    return this.#session.references.count;
  }

  /** A person begins to type in a cell: requests fail, or wait if they said so. */
  startCellEdit(): void {
    this.#isEditingCell = true;
  }

  /** The person finishes the cell: requests that waited go through. */
  endCellEdit(): void {
    this.#isEditingCell = false;
    for (const proceed of this.#waiting.splice(0)) proceed();
  }

  /** Somebody works on the book; the add-in is told by events. */
  act(actor: Exclude<Actor, "addIn">, work: (book: Book) => void): void {
    const before = this.book.actor;
    this.book.actor = actor;
    try {
      work(this.book);
      this.#calculate(this.book);
    } finally {
      this.book.actor = before;
      this.#tellHappenings();
    }
  }

  /** The pane is closed or reloaded: nobody asks for events any more. */
  forgetHandlers(): void {
    this.#session.subscriptions.clear();
  }

  /** Resolves when every event so far has reached the client. */
  settled(): Promise<void> {
    return this.#delivery.settled();
  }

  #receive(text: string): void {
    const request = parsedRequest(parsedWireValue(text));
    const proceed = (): void => void Promise.resolve().then(() => this.#carryOut(request, bytesOf(text)));
    const mayWait = (request.flags & delayForCellEditFlag) !== 0;
    if (this.#isEditingCell && mayWait && !isCleanUp(request)) this.#waiting.push(proceed);
    else proceed();
  }

  #carryOut(request: Request, bytes: number): void {
    const isCounted = !isCleanUp(request);
    const number = this.syncs.length + 1;
    if (isCounted) for (const act of this.faults.actsBefore(number)) this.act("otherAuthor", act);
    const { references, make } = this.#session;
    const roots = { workbook: make.workbook(this.book), services: addInService(this.#session), references, refusals: this.faults.refusals };
    const body = answered(request, roots, {
      requestBytes: bytes,
      mostBytes: this.settings.mostBytes,
      isEditingCell: this.#isEditingCell && isCounted,
      fault: isCounted ? this.faults.at(number) : null,
    });
    this.#calculate(this.book);
    const held = references.targets;
    this.book.forgetPlaces((place) => held.has(place));
    const answer = JSON.stringify({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
    if (isCounted) this.syncs.push({ requestBytes: bytes, responseBytes: bytesOf(answer), actions: request.actions.length });
    this.bridge.onMessageFromHost?.(answer);
    this.#tellHappenings();
  }

  #tellHappenings(): void {
    const entries = this.book.takeHappenings().flatMap((happened) => eventMessages(happened, this.#session));
    if (entries.length > 0) this.#delivery.send(JSON.stringify({ type: 3, flags: 0, message: { entries } }));
  }
}
