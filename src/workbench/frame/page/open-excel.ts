import { HostExcel } from "../../host/host-excel";
import { parsedAddress } from "../../host/model/address";
import type { Book } from "../../host/model/book";
import { newBook } from "../../host/new-book";
import type { GridView } from "./grid/grid-view";
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
  /** The spreadsheet is larger than all the rest: it comes once the pane is on its way. */
  readonly #view: Promise<GridView>;

  constructor(place: HTMLElement, wanted: Wanted) {
    this.#wanted = wanted;
    this.#place = place;
    this.theme = wanted.theme;
    this.host = this.#hostOf(newBook());
    // The pane before the grid: while it loads, there is time to draw.
    this.pane = this.#openedPane();
    this.#view = this.#openedView();
  }

  /** Opens an .xlsx file; `null`, or why it was refused. */
  async open(bytes: Uint8Array, fileName = "Book1.xlsx"): Promise<string | null> {
    const book = await (await files()).bookOf(bytes);
    if (typeof book === "string") return book;
    book.fileName = fileName;
    this.pane.close();
    this.host = this.#hostOf(book);
    (await this.#view).show(this.host);
    this.pane = this.#openedPane();
    return null;
  }

  /** Loads the add-in again, in the same workbook. */
  reloadPane(): void {
    this.pane.close();
    this.pane = this.#openedPane();
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    return (await files()).bytesOf(this.host.book);
  }

  /** Somebody changed the book beside the add-in and the grid. */
  drawSoon(): void {
    void this.#view.then((view) => view.drawSoon());
  }

  /** Resolves once the grid shows the workbook and every formula is calculated. */
  async settled(): Promise<void> {
    await (await this.#view).settled();
  }

  /** The middle of a cell on the page, after it was brought into sight. */
  async placeOf(sheetName: string, address: string): Promise<{ readonly x: number; readonly y: number }> {
    const sheet = this.host.book.sheetNamed(sheetName);
    const area = parsedAddress(address)?.area;
    if (sheet === undefined || area === undefined) throw new Error(`There is no cell ${sheetName}!${address}.`);
    return (await this.#view).placeOf(sheet, area);
  }

  async #openedView(): Promise<GridView> {
    const { GridView } = await import("./grid/grid-view");
    const view = new GridView(this.#place, this.host);
    view.show(this.host);
    return view;
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
      onWritten: () => this.drawSoon(),
    });
  }
}

/** What reads and writes files is larger than all the rest, and seldom wanted: it comes when it is. */
function files(): Promise<typeof import("./book-files")> {
  return import("./book-files");
}
