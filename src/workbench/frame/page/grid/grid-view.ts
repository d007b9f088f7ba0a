import type { IWorkbookData } from "@univerjs/core";
import type { GridCells } from "./grid-cells";
import { selectCells } from "../../../host/acts/change-sheet";
import { typeInCells } from "../../../host/acts/type-in-cells";
import type { HostExcel } from "../../../host/host-excel";
import { areaText } from "../../../host/model/address";
import type { Area } from "../../../host/model/area";
import type { Book } from "../../../host/model/book";
import type { Sheet } from "../../../host/model/sheet";
import { activateSheet } from "../../../host/operations/sheets";
import { takeResults } from "./calculator/take-results";
import { gridChange } from "./cell-changes";
import { isLeftToGrid } from "./person/left-to-grid";
import { carriedOut } from "./person/person-commands";
import { type TypedText, typedCells } from "./person/typed-cells";
import { refusalText } from "./refusal-text";
import { ShownWorkbook } from "./shown-workbook";
import { workbookData } from "./snapshot/workbook-data";
import { Styles } from "./snapshot/styles";

/** Drawing waits until the book has been still for so long, in milliseconds. */
const stillness = 120;

/**
 * The open workbook as a person sees it: a spreadsheet that shows the host's
 * book and calculates its formulas. The book stays the truth: whatever a person
 * does goes to the book first, and what came of it is shown.
 */
export class GridView {
  readonly #notice = document.createElement("p");
  readonly #grid: ShownWorkbook;
  #host: HostExcel;
  #styles = new Styles();
  #shown: IWorkbookData | null = null;
  #selection: Book["selection"] = null;
  #typed: TypedText | null = null;
  #timer: number | undefined;

  constructor(place: HTMLElement, host: HostExcel) {
    this.#host = host;
    const element = document.createElement("section");
    const grid = document.createElement("div");
    grid.className = "grid";
    element.className = "book";
    element.setAttribute("aria-label", "ブック");
    this.#notice.setAttribute("role", "status");
    element.append(grid, this.#notice);
    place.prepend(element);
    this.#grid = new ShownWorkbook(grid, {
      onCells: (sheetId, cells) => this.#typedInto(sheetId, cells),
      onResults: (sheetId, cells) => this.#onSheet(sheetId, (sheet) => takeResults(sheet, cells)),
      onCommand: (id, given) => this.#mayGoOn(id, given),
      onSelected: (sheetId, area) => this.#onSheet(sheetId, (sheet) => this.#select(sheet, area)),
      onSheet: (sheetId) => this.#onSheet(sheetId, (sheet) => this.#activate(sheet)),
      onEditStarted: () => this.#host.startCellEdit(),
      onEditEnding: (row, column, text) => {
        this.#typed = { row, column, text };
      },
      onEditEnded: () => {
        this.#typed = null;
        this.#host.endCellEdit();
      },
    });
  }

  /** Shows a host's workbook, another's or this one's for the first time. */
  show(host: HostExcel): void {
    this.#host = host;
    this.#shown = null;
    this.#styles = new Styles();
    this.#selection = null;
    this.draw();
  }

  /** Draws the workbook again as soon as nothing changes for a moment. */
  drawSoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.draw(), stillness);
  }

  /** Resolves once the workbook is shown as it is, and every formula is calculated. */
  settled(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.draw();
    return this.#grid.settled();
  }

  /** The middle of the first cell of an area on the page, after it was brought into sight. */
  async placeOf(sheet: Sheet, area: Area): Promise<{ readonly x: number; readonly y: number }> {
    this.draw();
    await this.#grid.select(sheet.id, area);
    // What was scrolled to is in its place with the next frame.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return this.#grid.middleOf(sheet.id, area);
  }

  /** Shows the workbook as it is now; a cell being typed in is left alone. */
  draw(): void {
    if (this.#grid.isEditing) {
      this.drawSoon();
      return;
    }
    const { book } = this.#host;
    const data = workbookData(book, this.#styles);
    const change = this.#shown === null ? ({ kind: "more" } as const) : gridChange(this.#shown, data);
    this.#shown = data;
    if (change.kind === "more") this.#grid.load(data);
    else for (const [sheetId, cells] of change.sheets) this.#grid.write(sheetId, cells);
    if (change.kind === "more" || book.selection !== this.#selection) void this.#grid.select(book.activeSheet.id, book.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 });
    this.#selection = book.selection;
  }

  #typedInto(sheetId: string, cells: GridCells): void {
    this.#onSheet(sheetId, (sheet) => {
      const typed = typedCells(cells, this.#typed);
      this.#forget(sheetId, cells);
      this.#act((book) => typeInCells(book, sheet.name, typed));
    });
    // The grid is still at work on its own change.
    this.drawSoon();
  }

  /** What the grid did to these cells by itself is drawn over. */
  #forget(sheetId: string, cells: GridCells): void {
    const shown = this.#shown?.sheets[sheetId]?.cellData;
    for (const [row, columns] of Object.entries(cells)) for (const column of Object.keys(columns)) {
      const cellsOfRow = shown?.[Number(row)];
      if (cellsOfRow !== undefined) cellsOfRow[Number(column)] = { v: null, t: null, f: "", s: "" };
    }
  }

  #mayGoOn(id: string, given: object): boolean {
    const act = carriedOut.get(id);
    if (act === undefined) {
      const isLeft = isLeftToGrid(id);
      if (!isLeft) this.#notice.textContent = "この操作は、試すための表ではできません。";
      return isLeft;
    }
    const sheet = this.#host.book.sheets.find((candidate) => "subUnitId" in given && candidate.id === given.subUnitId) ?? this.#host.book.activeSheet;
    this.#act((book) => act(book, sheet, given));
    this.drawSoon();
    return false;
  }

  #select(sheet: Sheet, area: Area): void {
    this.#act((book) => selectCells(book, sheet.name, areaText(area)));
    this.#selection = this.#host.book.selection;
  }

  #activate(sheet: Sheet): void {
    this.#act((book) => activateSheet(book, sheet));
    this.#selection = this.#host.book.selection;
  }

  #onSheet(sheetId: string, work: (sheet: Sheet) => void): void {
    const sheet = this.#host.book.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) work(sheet);
  }

  /** What Excel refuses a person, it says. */
  #act(work: (book: Book) => void): void {
    this.#notice.textContent = "";
    try {
      this.#host.act("person", work);
    } catch (error) {
      this.#notice.textContent = refusalText(error);
    }
  }
}
