import type { HostExcel } from "../../../host/host-excel";
import { isRecord, ownProperty, type WireRecord, type WireValue } from "../../../host/protocol/wire-value";
import { appContext } from "./app-context";
import { type EventEntry, HostLine } from "./host-line";
import { batchOf, dispatchOf, type PaneMessage, paneMessage } from "./pane-message";

/** The client's numbers of the methods it calls on the document. */
const methods = { settingsSave: 76, processQuery: 93 } as const;
/** The client's number of the event that carries Excel's own events. */
const richApiMessage = 33;
/** The client's code for a method that this page does not have. */
const notSupported = 5001;

const addInId = "workbench-add-in";
const conversationId = "workbench";

/** What a pane is opened with. */
export interface PaneOptions {
  /** The add-in's page, of this page's own origin: the client trusts no other host name. */
  readonly address: string;
  readonly host: HostExcel;
  /** Called after each answer: the book may have changed. */
  readonly onAnswer: () => void;
}

/**
 * The unmodified add-in in a frame, with this page in the place of Excel on the
 * web: it answers the calls that the add-in's Office.js posts, from a host.
 */
export class AddInFrame {
  readonly element = document.createElement("iframe");
  readonly line: HostLine;
  readonly #host: HostExcel;
  #eventName: string | null = null;
  readonly #listen = (event: MessageEvent<unknown>): void => {
    const message = event.source === this.element.contentWindow ? paneMessage(event.data) : null;
    if (message !== null) void this.#take(message);
  };

  constructor({ address, host, onAnswer }: PaneOptions) {
    this.#host = host;
    this.line = new HostLine(host, { onEvents: (entries) => this.#tell(entries), onAnswer });
    const { displayLanguage } = host.settings;
    // The client finds out where it is from its window's name.
    this.element.name = JSON.stringify({
      // Logging is off: the client would ask for a script of its makers that the pages do not carry.
      hostInfo: `Excel$Web$16.01$${displayLanguage}$telemetry$$disableLogging$`,
      xdmInfo: [conversationId, addInId, location.origin].join("|"),
      serializerVersion: "1",
      baseFrameName: addInId,
    });
    this.element.title = "アドイン";
    this.element.src = address;
    window.addEventListener("message", this.#listen);
  }

  /** Takes the pane away. */
  close(): void {
    window.removeEventListener("message", this.#listen);
    this.line.release();
    this.#host.forgetHandlers();
    this.element.remove();
  }

  async #take(message: PaneMessage): Promise<void> {
    if (message.kind === "call") this.#answer(message, await this.#outcome(message));
    else this.#answer(message, this.#subscribed(message));
  }

  async #outcome(message: PaneMessage): Promise<WireValue> {
    if (message.action === "ContextActivationManager_getAppContextAsync") {
      this.#host.forgetHandlers();
      return appContext(addInId, this.#host.book, this.#host.settings);
    }
    if (message.action !== "executeMethod") return null;
    const dispatch = dispatchOf(message);
    if (dispatch === methods.settingsSave) return done;
    const batch = dispatch === methods.processQuery ? batchOf(message) : null;
    if (batch === null) return { Error: notSupported, Version: 1 };
    return { ...done, Data: [200, [], await this.line.ask(batch.body, batch.flags)] };
  }

  #subscribed({ action, kind, data }: PaneMessage): WireValue {
    const event = isRecord(data) ? ownProperty(data, "eventDispId") : null;
    if (event === richApiMessage) this.#eventName = kind === "registerEvent" ? action : null;
    return { Error: 0 };
  }

  #tell(entries: readonly EventEntry[]): void {
    if (this.#eventName !== null) this.#post({ _actionName: this.#eventName, _correlationId: null, _responseType: 1, _data: { ArrayData: entries } });
  }

  #answer({ action, correlation }: PaneMessage, data: WireValue): void {
    this.#post({ _actionName: action, _correlationId: correlation, _responseType: 0, _data: data });
  }

  #post(message: WireRecord): void {
    const whole = { _messageType: 1, _conversationId: conversationId, _origin: location.origin, _errorCode: 0, _serializerVersion: 1, ...message };
    this.element.contentWindow?.postMessage(JSON.stringify(whole), location.origin);
  }
}

const done = { Error: 0, Version: 1 } as const;
