import type { HostExcel } from "../../../host/host-excel";
import { HostLine } from "./host-line";
import type { ClientLink, Platform } from "./links/client-link";
import { ExternalLink } from "./links/external-link";
import { PostedLink } from "./links/posted-link";
import type { OfficeThemeName } from "./office-theme";

/** What a pane is opened with. */
export interface PaneOptions {
  /** The add-in's page, of this page's own origin: the client trusts no other host name. */
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly host: HostExcel;
  readonly platform: Platform;
  /** The theme of Excel itself at this moment. Only on `PC` is an add-in told. */
  readonly theme: () => OfficeThemeName;
  /** Called after each answer to a batch that may have changed the book. */
  readonly onWritten: () => void;
}

/**
 * The unmodified add-in in a frame, with this page in the place of Excel: it
 * answers the calls of the add-in's Office.js, from a host.
 */
export class AddInFrame {
  readonly line: HostLine;
  readonly #element = document.createElement("iframe");
  readonly #host: HostExcel;
  readonly #link: ClientLink;

  /** Opens the pane in its place. */
  constructor(place: HTMLElement, { address, width, host, platform, theme, onWritten }: PaneOptions) {
    this.#host = host;
    this.line = new HostLine(host, { onEvents: (entries) => this.#link.tell(entries), onWritten });
    const Link = platform === "PC" ? ExternalLink : PostedLink;
    // The client finds out where it is from its window's name.
    this.#element.name = Link.windowName(host.settings.displayLanguage);
    this.#element.title = "アドイン";
    this.#element.style.width = `${width}px`;
    place.append(this.#element);
    this.#link = new Link(this.#element, { host, line: this.line, theme });
    this.#element.src = address;
  }

  /** Takes the pane away. */
  close(): void {
    this.#link.close();
    this.line.release();
    this.#host.forgetHandlers();
    this.#element.remove();
  }
}
