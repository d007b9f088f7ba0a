import { rangeSize, sheetColumns } from "./cell-reference";
import { CellTracker } from "./cell-tracker";
import type { GuardLimits } from "./guard-limits";
import type { MarkupVisitor } from "./markup-scanner";
import type { MarkupTag } from "./markup-tag";
import { markupText } from "./markup-text";
import type { RefusedFile } from "./refused-file";
import { SharedStringIndex } from "./shared-string-index";

/** What has been counted over the sheets of a workbook so far. */
export interface SheetTotals {
  cells: number;
  slots: number;
  columnWidths: number;
  tableCells: number;
}

/**
 * Looks at every cell of one sheet as its markup streams by: whether it stands
 * on a sheet at all, how far the cells lie apart, and whether the shared string
 * it refers to exists. hucre reads a missing string as nothing and a missing
 * index as the first string, so either would be a silent error.
 *
 * What counts as a row or a cell is decided by the same flags as in hucre: a
 * cell seen by only one of the two would pass unchecked.
 */
export class SheetInspector implements MarkupVisitor {
  cells = 0;
  readonly #tracker = new CellTracker();
  readonly #index = new SharedStringIndex();
  #isInData = false;
  #isInRow = false;
  #isInCell = false;
  #isInValue = false;
  #isInColumns = false;
  #isInMerges = false;

  constructor(
    private readonly sheet: string,
    private readonly sharedStrings: number,
    private readonly limits: GuardLimits,
    private readonly totals: SheetTotals,
  ) {}

  /** Rows of the rectangle from A1 around all cells. */
  get rows(): number {
    return this.#tracker.rows;
  }

  /** Columns of the rectangle from A1 around all cells. */
  get columns(): number {
    return this.#tracker.columns;
  }

  open(tag: MarkupTag): RefusedFile | null {
    if (tag.isNamed("c")) return this.#isInRow ? this.#openCell(tag) : null;
    if (tag.isNamed("v")) this.#isInValue ||= this.#isInCell;
    else if (tag.isNamed("row")) return this.#isInData ? this.#openRow(tag) : null;
    else if (tag.isNamed("sheetData")) this.#isInData = true;
    else if (tag.isNamed("cols")) this.#isInColumns = true;
    else if (tag.isNamed("col")) return this.#isInColumns ? this.#widths(tag) : null;
    else if (tag.isNamed("mergeCells")) this.#isInMerges = true;
    else if (tag.isNamed("mergeCell")) return this.#isInMerges ? this.#merge(tag) : null;
    return null;
  }

  close(tag: MarkupTag): RefusedFile | null {
    if (tag.isNamed("c")) return this.#closeCell();
    if (tag.isNamed("v")) this.#isInValue = false;
    else if (tag.isNamed("row")) this.#isInRow = false;
    else if (tag.isNamed("sheetData")) this.#isInData = false;
    else if (tag.isNamed("cols")) this.#isInColumns = false;
    else if (tag.isNamed("mergeCells")) this.#isInMerges = false;
    return null;
  }

  text(bytes: Uint8Array, start: number, end: number): RefusedFile | null {
    if (this.#isInValue && this.#tracker.isSharedString) this.#index.add(bytes, start, end);
    return null;
  }

  /** Judges the rectangle around the cells, once all have been seen. */
  finish(): RefusedFile | null {
    const { sheet, rows, columns } = this;
    this.totals.slots += rows * (columns + this.limits.rowWeight);
    if (this.totals.slots <= this.limits.slots) return null;
    return { code: "sheetTooLarge", detail: { sheet, rows, columns, limit: this.limits.slots } };
  }

  #openRow(tag: MarkupTag): RefusedFile | null {
    this.#isInRow = true;
    return this.#outside(this.#tracker.moveToRow(tag));
  }

  #openCell(tag: MarkupTag): RefusedFile | null {
    this.#isInCell = true;
    this.#index.clear();
    this.cells += 1;
    this.totals.cells += 1;
    if (this.totals.cells > this.limits.cells) {
      return { code: "tooManyCells", detail: { sheet: this.sheet, limit: this.limits.cells } };
    }
    return this.#outside(this.#tracker.moveToCell(tag));
  }

  #closeCell(): RefusedFile | null {
    const isBad = this.#isInCell && this.#tracker.isSharedString && !this.#index.isAmong(this.sharedStrings);
    this.#isInCell = false;
    if (!isBad) return null;
    const { sheet, sharedStrings: count } = this;
    return {
      code: "badSharedString",
      detail: { sheet, reference: this.#tracker.reference, index: this.#index.written, count },
    };
  }

  #outside(reference: string | null): RefusedFile | null {
    return reference === null ? null : { code: "cellOutsideSheet", detail: { sheet: this.sheet, reference } };
  }

  /** hucre makes an object for each column of each `col`, though ten thousand may cover the same columns. */
  #widths(tag: MarkupTag): RefusedFile | null {
    const first = Number(tag.attribute("min") ?? 1);
    const last = Math.min(Number(tag.attribute("max") ?? 0), sheetColumns);
    const count = last - (first >= 1 ? first : 1) + 1;
    if (count > 0) this.totals.columnWidths += count;
    return this.totals.columnWidths > this.limits.columnWidths
      ? { code: "tooManyColumnWidths", detail: { sheet: this.sheet, limit: this.limits.columnWidths } }
      : null;
  }

  #merge(tag: MarkupTag): RefusedFile | null {
    const { sheet, limits } = this;
    const cursor = tag.attributes();
    while (cursor.next()) {
      if (!cursor.isNamed("ref")) continue;
      if (rangeSize(tag.bytes, cursor.valueStart, cursor.valueEnd) <= limits.mergedCells) continue;
      const reference = markupText(tag.bytes, cursor.valueStart, cursor.valueEnd);
      return { code: "mergeTooLarge", detail: { sheet, reference, limit: limits.mergedCells } };
    }
    return null;
  }
}
