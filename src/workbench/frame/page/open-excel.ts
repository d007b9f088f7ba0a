import { HostExcel } from "../../host/host-excel";
import type { Book } from "../../host/model/book";
import { newBook } from "../../host/new-book";
import { BookView } from "./grid/book-view";
import { AddInFrame } from "./office/add-in-frame";
import type { OfficeThemeName } from "./office/office-theme";
import { saveBeside } from "./save-beside";
import type { Wanted } from "./wanted";

/** The whole of the page: one workbook on the left, the add-in on the right. Another workbook gets another host, and the add-in starts anew, as in Excel. */
export class OpenExcel {
  host: HostExcel;
  pane: AddInFrame;
  /** The theme of Excel itself; a person may change it while the pane is open. */
  theme: OfficeThemeName;
  readonly #wanted: Wanted;
  readonly #place: HTMLElement;
  readonly #view: BookView;

  constructor(place: HTMLElement, wanted: Wanted) {
    this.#wanted = wanted;
    this.#place = place;
    this.theme = wanted.theme;
    this.host = this.#hostOf(newBook());
    // The pane before the grid: while it loads, there is time to draw.
    this.pane = this.#openedPane();
    this.#view = new BookView(this.host);
    place.prepend(this.#view.element);
  }

  /** Opens an .xlsx file; `null`, or why it was refused. */
  async open(bytes: Uint8Array): Promise<string | null> {
    const book = await (await files()).bookOf(bytes);
    if (typeof book === "string") return book;
    this.pane.close();
    this.host = this.#hostOf(book);
    this.#view.show(this.host);
    this.pane = this.#openedPane();
    return null;
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    return (await files()).bytesOf(this.host.book);
  }

  /** Somebody changed the book beside the add-in and the grid. */
  drawSoon(): void {
    this.#view.drawSoon();
  }

  #hostOf(book: Book): HostExcel {
    const { excelApi, locale } = this.#wanted;
    return new HostExcel({ book, settings: { excelApi, displayLanguage: locale }, openBeside: saveBeside });
  }

  #openedPane(): AddInFrame {
    const { page, width, platform } = this.#wanted;
    return new AddInFrame(this.#place, {
      address: page === null ? "/taskpane.html" : `/taskpane.html?page=${encodeURIComponent(page)}`,
      width,
      host: this.host,
      platform,
      theme: () => this.theme,
      onWritten: () => this.#view.drawSoon(),
    });
  }
}

/** What reads and writes files is larger than all the rest, and seldom wanted: it comes when it is. */
function files(): Promise<typeof import("./book-files")> {
  return import("./book-files");
}
