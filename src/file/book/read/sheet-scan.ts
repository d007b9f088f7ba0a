import { parsedAddress } from "../../../core/workbook/address";
import type { MarkupVisitor } from "../../guard/markup-scanner";
import type { MarkupTag } from "../../guard/markup-tag";
import { namespaceBindings } from "../markup/carried-markup";
import type { MarkupElement } from "../markup/markup-element";
import { MarkupTree } from "../markup/markup-tree";

/** What a row says of itself. */
export interface ScannedRow {
  readonly height: number | null;
  readonly isFixed: boolean;
  readonly isHidden: boolean;
  readonly outline: number;
  /** The number of the row's own style, `null` when it has none. */
  readonly style: number | null;
}

/** Where the cells and rows of a sheet's part stand and which styles they name, and everything around them as a tree. */
export class SheetScan implements MarkupVisitor {
  readonly rows = new Map<number, ScannedRow>();
  /** The number of each cell's style, by row and column. */
  readonly styles = new Map<number, Map<number, number>>();
  readonly #around = new MarkupTree();
  #inCells = false;
  #row = -1;
  #column = -1;

  get root(): MarkupElement | null {
    return this.#around.root;
  }

  /** The prefixes bound at the part's root. */
  get bindings(): Map<string, string> {
    return namespaceBindings(this.root);
  }

  open(tag: MarkupTag, depth: number): null {
    if (depth === 1) this.#inCells = tag.isNamed("sheetData");
    if (!this.#inCells || depth < 2) return this.#around.open(tag);
    if (depth === 2 && tag.isNamed("row")) this.#takeRow(tag);
    if (depth === 3 && tag.isNamed("c")) this.#takeCell(tag);
    return null;
  }

  close(_tag: MarkupTag, depth: number): null {
    return this.#inCells && depth >= 2 ? null : this.#around.close();
  }

  text(bytes: Uint8Array, start: number, end: number): null {
    return this.#inCells ? null : this.#around.text(bytes, start, end);
  }

  #takeRow(tag: MarkupTag): void {
    this.#row = Number(tag.attribute("r") ?? this.#row + 2) - 1;
    this.#column = -1;
    const is = (name: string): boolean => ["1", "true"].includes(tag.attribute(name) ?? "");
    const height = Number(tag.attribute("ht") ?? Number.NaN);
    const style = is("customFormat") ? Number(tag.attribute("s") ?? 0) : null;
    const row = {
      height: Number.isFinite(height) ? height : null,
      isFixed: is("customHeight") && Number.isFinite(height),
      isHidden: is("hidden"),
      outline: Number(tag.attribute("outlineLevel") ?? 0),
      style,
    };
    if (row.height !== null || row.isHidden || row.outline > 0 || style !== null) this.rows.set(this.#row, row);
  }

  #takeCell(tag: MarkupTag): void {
    const address = parsedAddress(tag.attribute("r") ?? "");
    const row = address?.row ?? this.#row;
    this.#column = address?.column ?? this.#column + 1;
    const cells = this.styles.get(row) ?? new Map<number, number>();
    this.styles.set(row, cells);
    cells.set(this.#column, Number(tag.attribute("s") ?? 0));
  }
}
