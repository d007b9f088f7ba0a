import { type IRange, type IWorkbookData, LifecycleStages } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { type Area, areaBetween } from "../../../host/model/area";
import type { CellMatrix } from "./cell-changes";
import type { GridCells } from "./grid-cells";
import { mendValidation } from "./mend-validation";
import { startUniver } from "./start-univer";

/** How long a calculation may take, in milliseconds: other programs may keep the machine busy. */
const patience = 300_000;

/** What the person at the grid, and its calculator, do. */
export interface GridEvents {
  /** Cells changed, not by us. */
  readonly onCells: (sheetId: string, cells: GridCells) => void;
  readonly onResults: (sheetId: string, cells: GridCells) => void;
  /** A command is about to be carried out; `false` keeps the grid from it. */
  readonly onCommand: (id: string, given: object) => boolean;
  readonly onSelected: (sheetId: string, area: Area) => void;
  readonly onSheet: (sheetId: string) => void;
  readonly onEditStarted: () => void;
  readonly onEditEnding: (row: number, column: number, text: string) => void;
  readonly onEditEnded: () => void;
}

/** What the grid tells of a change of cells. */
interface CellsEvent {
  readonly id: string;
  readonly params: ISetRangeValuesMutationParams;
  readonly options?: { readonly [option: string]: unknown } | undefined;
}

/** The spreadsheet in the page with one workbook in it. What we write into it raises none of its events. */
export class ShownWorkbook {
  readonly #api: FUniver;
  readonly #events: GridEvents;
  #unit: string | null = null;
  #loads = 0;
  #isWriting = false;
  #isEditing = false;
  /** The first workbook is drawn a little after it was given; until then nothing can be scrolled to. */
  readonly #isDrawn: Promise<void>;

  constructor(place: HTMLElement, events: GridEvents) {
    mendValidation((unit) => unit === this.#unit);
    this.#api = startUniver(place);
    this.#events = events;
    this.#isDrawn = new Promise((resolve) => {
      this.#api.addEvent(this.#api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage >= LifecycleStages.Rendered) resolve();
      });
    });
    this.#listen();
  }

  /** Whether a person is typing in a cell. */
  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** Shows a workbook, in the place of any other. */
  load(data: IWorkbookData): void {
    this.#loads += 1;
    this.#quietly(() => {
      if (this.#unit !== null) this.#api.disposeUnit(this.#unit);
      this.#unit = `book${this.#loads}`;
      // The grid goes on with what it is given as its own.
      this.#api.createWorkbook(structuredClone({ ...data, id: this.#unit }));
    });
  }

  write(sheetId: string, cellValue: CellMatrix): void {
    this.#quietly(() => void this.#api.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: this.#unit, subUnitId: sheetId, cellValue }));
  }

  /** Brings a sheet to the front and selects cells on it; they come into sight. */
  async select(sheetId: string, { row, column, rows, columns }: Area): Promise<void> {
    await this.#isDrawn;
    this.#quietly(() => {
      const workbook = this.#api.getActiveWorkbook();
      const sheet = workbook?.getSheetBySheetId(sheetId) ?? null;
      if (workbook === null || sheet === null) return;
      workbook.setActiveSheet(sheet);
      sheet.getRange(row, column, rows, columns).activate();
      sheet.scrollToCell(firstInSight(sheet, row), Math.max(0, column - 1));
    });
  }

  /** The middle of an area's first cell, in pixels of the page. */
  middleOf(sheetId: string, { row, column }: Area): { readonly x: number; readonly y: number } {
    const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    if (sheet === null || sheet === undefined || canvas === undefined) throw new Error("The grid shows no such sheet.");
    const { startX, endX, startY, endY } = sheet.getRange(row, column).getCell();
    const first = sheet.getRange(0, 0).getCell();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const scrolled = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCell();
    const { xSplit, ySplit } = sheet.getFreeze();
    const left = column < xSplit ? 0 : scrolled.startX - first.startX + offsetX;
    const top = row < ySplit ? 0 : scrolled.startY - first.startY + offsetY;
    return { x: canvas.x + (startX + endX) / 2 - left, y: canvas.y + (startY + endY) / 2 - top };
  }

  /** Resolves once everything is calculated that there is to calculate. */
  settled(): Promise<void> {
    return this.#api.getFormula().onCalculationResultApplied(patience);
  }

  #quietly(work: () => void): void {
    const before = this.#isWriting;
    this.#isWriting = true;
    try {
      work();
    } finally {
      this.#isWriting = before;
    }
  }

  #listen(): void {
    const { Event } = this.#api;
    this.#api.addEvent(Event.BeforeCommandExecute, (event) => {
      if (!this.#isWriting && !this.#events.onCommand(event.id, givenOf(event.params))) event.cancel = true;
    });
    this.#api.addEvent(Event.CommandExecuted, (event: CellsEvent) => {
      if (event.id === SetRangeValuesMutation.id) this.#cellsChanged(event.params, event.options?.fromFormula === true);
    });
    this.#api.addEvent(Event.SelectionChanged, ({ worksheet, selections }) => {
      const [range] = selections;
      if (!this.#isWriting && range !== undefined) this.#events.onSelected(worksheet.getSheetId(), areaOf(range));
    });
    this.#api.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (!this.#isWriting) this.#events.onSheet(activeSheet.getSheetId());
    });
    this.#api.addEvent(Event.SheetEditStarted, () => {
      this.#isEditing = true;
      this.#events.onEditStarted();
    });
    this.#api.addEvent(Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      if (isConfirm) this.#events.onEditEnding(row, column, value.toPlainText());
    });
    this.#api.addEvent(Event.SheetEditEnded, () => {
      this.#isEditing = false;
      this.#events.onEditEnded();
    });
  }

  #cellsChanged({ unitId, subUnitId, cellValue = {} }: ISetRangeValuesMutationParams, isCalculated: boolean): void {
    if (unitId !== this.#unit) return;
    if (isCalculated) this.#events.onResults(subUnitId, cellValue);
    else if (!this.#isWriting) this.#events.onCells(subUnitId, cellValue);
  }
}

/** How much is seen above a cell that was scrolled to, in pixels. */
const above = 40;

/** The row to scroll to so that another is seen below the frozen ones. The grid takes their number off it, as if all rows were of one height and none hidden. */
function firstInSight(sheet: FWorksheet, row: number): number {
  const top = (candidate: number): number => sheet.getRange(candidate, 0).getCell().startY;
  const frozen = Math.max(0, sheet.getFreeze().ySplit);
  const scrolled = top(row) - top(frozen) - above;
  let first = row;
  while (first > 0 && top(first) - top(0) > scrolled) first -= 1;
  return first + frozen;
}

function givenOf(params: unknown): object {
  return typeof params === "object" && params !== null ? params : {};
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return areaBetween(startRow, startColumn, endRow, endColumn);
}
