import { isList, type WireValue } from "../../../../host/protocol/wire-value";
import { requirementMatrix } from "../app-context";
import type { EventEntry } from "../host-line";
import { officeThemeColors } from "../office-theme";
import { batchOf } from "../pane-message";
import { addInId, type ClientLink, type ExcelAround, hostInfo, methods, notSupported, richApiMessage } from "./client-link";

/** The client's numbers for Excel on Windows, for a document that may be written, for one that was open already and for a pane beside it. */
const excelOnWindows = 1;
const readWrite = 0;
const documentOpened = 2;
const taskPane = 1;

/** A list as the client on Windows is given it. */
interface SafeArray {
  readonly dimensions: () => number;
  readonly toArray: () => readonly WireValue[];
}

type Answer = (answer: number | SafeArray) => void;
type EventHandler = (event: number, entries: SafeArray) => void;

/** How Excel on Windows and an add-in speak: by an object of Excel's in the pane's own window, `window.external`. */
export class ExternalLink implements ClientLink {
  readonly #excel: ExcelAround;
  readonly #object = this.#external();
  #handler: EventHandler | null = null;
  #isClosed = false;

  constructor(element: HTMLIFrameElement, excel: ExcelAround) {
    this.#excel = excel;
    this.#enter(element);
  }

  /** The name a window needs so that the client in it looks for the object. */
  static windowName(locale: string): string {
    return JSON.stringify({ hostInfo: hostInfo("Win32", locale) });
  }

  tell(entries: readonly EventEntry[]): void {
    const handler = this.#handler;
    if (handler !== null) setTimeout(() => handler(richApiMessage, safeArray(entries)));
  }

  close(): void {
    this.#handler = null;
    this.#isClosed = true;
  }

  /**
   * Puts the object into the add-in's window as soon as there is one, and into
   * the next when the pane is loaded again: each page has a window of its own.
   * The client looks for the object only once its larger part has come, which the
   * page's own script asks for.
   */
  #enter(element: HTMLIFrameElement): void {
    const pane = element.contentWindow;
    if (this.#isClosed || pane === null) return;
    if (pane.location.pathname === "blank" || Reflect.get(pane, "external") === this.#object) {
      setTimeout(() => this.#enter(element));
      return;
    }
    Object.defineProperty(pane, "external", { configurable: true, value: this.#object });
    pane.addEventListener("pagehide", () => this.#enter(element));
  }

  #external(): object {
    return {
      GetContext: () => this.#context(),
      Execute: (method: number, parameters: WireValue, answer: Answer) => void this.#execute(method, parameters, answer),
      RegisterEvent: (event: number, _target: string, handler: EventHandler, answer: Answer) => {
        if (event === richApiMessage) this.#handler = handler;
        answer(0);
      },
      UnregisterEvent: (event: number, _target: string, answer: Answer) => {
        if (event === richApiMessage) this.#handler = null;
        answer(0);
      },
    };
  }

  #context(): object {
    const { host } = this.#excel;
    const { book, settings } = host;
    // A client that starts asks for this first, and knows nothing of handlers before it.
    host.forgetHandlers();
    return {
      GetAppType: () => excelOnWindows,
      GetSolutionRef: () => addInId,
      GetInstanceId: () => addInId,
      GetCorrelationId: () => addInId,
      GetSolutionToken: () => "",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetHostFullVersion: () => "16.0.0.0",
      GetAppUILocale: () => settings.displayLanguage,
      GetAppDataLocale: () => settings.displayLanguage,
      GetDocUrl: () => `C:\\${book.fileName}`,
      GetAppCapabilities: () => readWrite,
      GetActivationMode: () => documentOpened,
      GetControlIntegrationLevel: () => taskPane,
      GetSupportedMatrix: () => requirementMatrix(settings),
      GetOfficeThemeInfo: () => JSON.stringify(officeThemeColors[this.#excel.theme()]),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          keys.push(...book.settings.keys());
          values.push(...book.settings.values());
        },
        // What the add-in keeps this way stays with it, as on the web; ours keeps nothing.
        Write: () => undefined,
      }),
    };
  }

  async #execute(method: number, parameters: WireValue, answer: Answer): Promise<void> {
    const batch = method === methods.processQuery && isList(parameters) ? batchOf(parameters[0]) : null;
    if (batch === null) {
      answer(notSupported);
      return;
    }
    const body = await this.#excel.line.ask(batch);
    answer(safeArray([0, [200, [], body]]));
  }
}

function safeArray(list: readonly WireValue[]): SafeArray {
  return { dimensions: () => 1, toArray: () => list };
}
