import { isRecord, ownProperty, type WireRecord, type WireValue } from "../../../../host/protocol/wire-value";
import { appContext } from "../app-context";
import type { EventEntry } from "../host-line";
import { batchOf, dispatchOf, type PaneMessage, paneMessage } from "../pane-message";
import { addInId, type ClientLink, type ExcelAround, hostInfo, methods, notSupported, richApiMessage } from "./client-link";

const conversationId = "workbench";

/** How Excel on the web and an add-in speak: messages posted between two windows. */
export class PostedLink implements ClientLink {
  readonly #element: HTMLIFrameElement;
  readonly #excel: ExcelAround;
  #eventName: string | null = null;
  readonly #listen = (event: MessageEvent<unknown>): void => {
    const message = event.source === this.#element.contentWindow ? paneMessage(event.data) : null;
    if (message !== null) void this.#take(message);
  };

  constructor(element: HTMLIFrameElement, excel: ExcelAround) {
    this.#element = element;
    this.#excel = excel;
    window.addEventListener("message", this.#listen);
  }

  /** The name a window needs so that the client in it posts its messages here. */
  static windowName(locale: string): string {
    return JSON.stringify({ hostInfo: hostInfo("Web", locale), xdmInfo: [conversationId, addInId, location.origin].join("|"), serializerVersion: "1", baseFrameName: addInId });
  }

  tell(entries: readonly EventEntry[]): void {
    if (this.#eventName !== null) this.#post({ _actionName: this.#eventName, _correlationId: null, _responseType: 1, _data: { ArrayData: entries } });
  }

  close(): void {
    window.removeEventListener("message", this.#listen);
  }

  async #take(message: PaneMessage): Promise<void> {
    if (message.kind === "call") this.#answer(message, await this.#outcome(message));
    else this.#answer(message, this.#subscribed(message));
  }

  async #outcome(message: PaneMessage): Promise<WireValue> {
    const { host, line } = this.#excel;
    if (message.action === "ContextActivationManager_getAppContextAsync") {
      host.forgetHandlers();
      return appContext(addInId, host.book, host.settings);
    }
    if (message.action !== "executeMethod") return null;
    const dispatch = dispatchOf(message);
    if (dispatch === methods.settingsSave) return done;
    const batch = dispatch === methods.processQuery && isRecord(message.data) ? batchOf(ownProperty(message.data, "ArrayData")) : null;
    if (batch === null) return { Error: notSupported, Version: 1 };
    return { ...done, Data: [200, [], await line.ask(batch)] };
  }

  #subscribed({ action, kind, data }: PaneMessage): WireValue {
    const event = isRecord(data) ? ownProperty(data, "eventDispId") : null;
    if (event === richApiMessage) this.#eventName = kind === "registerEvent" ? action : null;
    return { Error: 0 };
  }

  #answer({ action, correlation }: PaneMessage, data: WireValue): void {
    this.#post({ _actionName: action, _correlationId: correlation, _responseType: 0, _data: data });
  }

  #post(message: WireRecord): void {
    const whole = { _messageType: 1, _conversationId: conversationId, _origin: location.origin, _errorCode: 0, _serializerVersion: 1, ...message };
    this.#element.contentWindow?.postMessage(JSON.stringify(whole), location.origin);
  }
}

const done = { Error: 0, Version: 1 } as const;
