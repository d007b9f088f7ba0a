import { selectCells } from "../../../host/acts/change-sheet";
import { typeInCell } from "../../../host/acts/type-in-cell";
import type { HostExcel } from "../../../host/host-excel";
import { parsedAddress } from "../../../host/model/address";
import type { Book } from "../../../host/model/book";
import type { Sheet } from "../../../host/model/sheet";
import { activateSheet } from "../../../host/operations/sheets";
import { editCell } from "./cell-editor";
import { sheetTable } from "./sheet-table";

/** Drawing waits until the book has been still for so long, in milliseconds. */
const stillness = 120;

/** The open workbook as a person sees it: one sheet, the tabs of all, and cells to type in. */
export class BookView {
  readonly element = document.createElement("section");
  readonly #sheet = document.createElement("div");
  readonly #tabs = document.createElement("div");
  readonly #notice = document.createElement("p");
  #host: HostExcel;
  #timer: number | undefined;
  #shownSheet = "";

  constructor(host: HostExcel) {
    this.#host = host;
    this.element.className = "book";
    this.element.setAttribute("aria-label", "ブック");
    this.#sheet.className = "scroll";
    this.#tabs.className = "tabs";
    this.#tabs.setAttribute("role", "tablist");
    this.#notice.setAttribute("role", "status");
    this.element.append(this.#sheet, this.#tabs, this.#notice);
    this.#sheet.addEventListener("click", (event) => this.#select(event.target));
    this.#sheet.addEventListener("dblclick", (event) => this.#edit(event.target));
    this.draw();
  }

  /** Shows another host's workbook. */
  show(host: HostExcel): void {
    this.#host = host;
    this.draw();
  }

  /** Draws the workbook again as soon as nothing changes for a moment. */
  drawSoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.draw(), stillness);
  }

  /** Draws the workbook as it is now; a cell being typed in is left alone. */
  draw(): void {
    if (this.#sheet.querySelector("input") !== null) {
      this.drawSoon();
      return;
    }
    const { book } = this.#host;
    const { activeSheet } = book;
    const { scrollLeft, scrollTop } = this.#sheet;
    this.#sheet.replaceChildren(sheetTable(activeSheet));
    // Scrolling has the browser lay out the whole table at once; at a table's beginning there is no need to.
    if (scrollLeft !== 0 || scrollTop !== 0) this.#sheet.scrollTo(activeSheet.id === this.#shownSheet ? { left: scrollLeft, top: scrollTop } : { left: 0, top: 0 });
    this.#shownSheet = activeSheet.id;
    this.#tabs.replaceChildren(...book.sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => this.#tab(sheet, sheet === activeSheet)));
  }

  #tab(sheet: Sheet, isSelected: boolean): HTMLElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(isSelected));
    tab.textContent = sheet.name;
    tab.addEventListener("click", () => {
      this.#act((book) => activateSheet(book, sheet));
      this.draw();
    });
    return tab;
  }

  #select(target: EventTarget | null): void {
    const cell = cellAt(target);
    const address = cell?.dataset["address"];
    if (cell === null || address === undefined) return;
    this.#sheet.querySelector("td.selected")?.classList.remove("selected");
    cell.classList.add("selected");
    this.#act((book) => selectCells(book, book.activeSheet.name, address));
  }

  #edit(target: EventTarget | null): void {
    const cell = cellAt(target);
    const area = parsedAddress(cell?.dataset["address"] ?? "")?.area;
    if (cell === null || area === undefined) return;
    const { activeSheet } = this.#host.book;
    const { formula, value } = activeSheet.cells.at(area.row, area.column);
    editCell(cell, formula === null ? String(value ?? "") : `=${formula}`, {
      onBegin: () => this.#host.startCellEdit(),
      onEnd: () => this.#host.endCellEdit(),
      onEnter: (address, typed) => {
        this.#act((book) => typeInCell(book, activeSheet.name, address, typed));
        this.draw();
      },
    });
  }

  /** What Excel refuses a person, it says. */
  #act(work: (book: Book) => void): void {
    this.#notice.textContent = "";
    try {
      this.#host.act("person", work);
    } catch (error) {
      this.#notice.textContent = error instanceof Error ? error.message : String(error);
    }
  }
}

function cellAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("td[data-address]") : null;
}
