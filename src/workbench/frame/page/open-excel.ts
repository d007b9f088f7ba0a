import { readBook } from "../../../file/book/read-book";
import { bookBytes } from "../../../file/book/write-book";
import { openedBook, savedBook } from "../../host/book-file";
import { HostExcel } from "../../host/host-excel";
import type { Book } from "../../host/model/book";
import { newBook } from "../../host/new-book";
import { BookView } from "./grid/book-view";
import { AddInFrame } from "./office/add-in-frame";
import type { Wanted } from "./wanted";

/** The whole of the page: one workbook on the left, the add-in on the right. Another workbook gets another host, and the add-in starts anew, as in Excel. */
export class OpenExcel {
  host: HostExcel;
  pane: AddInFrame;
  readonly #wanted: Wanted;
  readonly #place: HTMLElement;
  readonly #view: BookView;

  constructor(place: HTMLElement, wanted: Wanted) {
    this.#wanted = wanted;
    this.#place = place;
    this.host = this.#hostOf(newBook());
    this.#view = new BookView(this.host);
    place.append(this.#view.element);
    this.pane = this.#openedPane();
  }

  /** Opens an .xlsx file; `null`, or why it was refused. */
  async open(bytes: Uint8Array): Promise<string | null> {
    const file = await readBook(bytes);
    if (!file.ok) return file.error.code;
    this.pane.close();
    this.host = this.#hostOf(openedBook(file.value));
    this.#view.show(this.host);
    this.pane = this.#openedPane();
    return null;
  }

  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array> {
    return bookBytes(savedBook(this.host.book));
  }

  /** Somebody changed the book beside the add-in and the grid. */
  drawSoon(): void {
    this.#view.drawSoon();
  }

  #hostOf(book: Book): HostExcel {
    const { excelApi, locale } = this.#wanted;
    return new HostExcel({ book, settings: { excelApi, displayLanguage: locale } });
  }

  #openedPane(): AddInFrame {
    const { page, width } = this.#wanted;
    const pane = new AddInFrame({
      address: page === null ? "/taskpane.html" : `/taskpane.html?page=${encodeURIComponent(page)}`,
      host: this.host,
      onAnswer: () => this.#view.drawSoon(),
    });
    pane.element.style.width = `${width}px`;
    this.#place.append(pane.element);
    return pane;
  }
}
