import { concern, locatedRows, reachBelowHeader, type SheetCells } from "./located-rows";
import { type Noticed, settledChanges } from "./settled-changes";
import type { TablePlace } from "./table-places";
import { type TableRowsChanged, whole, withRows } from "./table-rows-changed";

/** An edit, as Excel tells of it. */
type Edit = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "changeType" | "triggerSource">;

/** So many of our own writes outside tables are remembered, to know a table made there later as ours. */
const rememberedWrites = 1000;

/**
 * What was noticed of a workbook and not told yet. An edit of data of a table
 * whose place is known is told its rows at once; everything else stays open
 * until the places are learnt anew, so that none is taken for another row.
 */
export class NoticedChanges {
  #places: readonly TablePlace[] | null = null;
  #changed: readonly TableRowsChanged[] = [];
  #open: Noticed[] = [];
  /** What the learning under way will settle. */
  #settling: readonly Noticed[] | null = null;
  #own: readonly Noticed[] = [];
  /** What is selected on each sheet, by its id. */
  readonly #selections = new Map<string, string>();

  /** Whether the places of tables have to be learnt before all can be told. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Whether there may be something to tell; of tables that we move or make ourselves there is not. */
  get isUrgent(): boolean {
    return this.#changed.length > 0 || this.#open.some(({ kind }) => kind !== "ownCells" && kind !== "places");
  }

  edited({ worksheetId: sheetId, address, changeType, triggerSource }: Edit): void {
    const isOwn = triggerSource === "ThisLocalAddin";
    const cells = { sheetId, address };
    if (changeType !== "RangeEdited") this.#open.push(isOwn && !this.#isPending(sheetId) ? { kind: "places" } : { kind: "sheet", sheetId });
    else if (!isOwn) this.#add(cells);
    else if (!locatedRows(this.#places ?? [], cells).isAllData) this.#open.push({ kind: "ownCells", ...cells });
  }

  /** A choice from a list may raise no event, so the cells that were selected before count as edited; where they are not known, all of the sheet. */
  selected({ sheetId, address }: SheetCells): void {
    if (this.#selections.has(sheetId)) this.left(sheetId);
    else if (this.#surePlaces === null) this.#open.push({ kind: "sheet", sheetId });
    else this.#changed = withRows(this.#changed, this.#surePlaces.filter((place) => place.sheetId === sheetId).map(whole));
    this.#selections.set(sheetId, address);
  }

  /** The person leaves the selected cells of a sheet, or the sheet. */
  left(sheetId: string): void {
    const address = this.#selections.get(sheetId);
    if (address === undefined) return;
    const cells = { sheetId, address };
    if (this.#surePlaces === null || reachBelowHeader(this.#surePlaces, cells)) this.#add(cells);
  }

  /** Tables or sheets came or went. */
  placesMayDiffer(): void {
    this.#open.push({ kind: "places" });
  }

  /** Nobody knows what happened: nothing was heard for a while, or learning failed. */
  anythingMayDiffer(): void {
    this.#open.push({ kind: "everything" });
    this.#settling = null;
    this.#selections.clear();
  }

  /** From now on events tell of what may be newer than the places that are being learnt. */
  beginLearning(): void {
    this.#settling = this.#open;
    this.#open = [];
  }

  learnt(after: readonly TablePlace[]): void {
    const settling = [...this.#own, ...(this.#settling ?? [])];
    this.#changed = withRows(this.#changed, settledChanges(settling, { before: this.#places, after }));
    this.#own = settling.filter((each) => each.kind === "ownCells" && !after.some((place) => concern(each, place))).slice(-rememberedWrites);
    this.#places = after;
    this.#settling = null;
  }

  /** What changed, to be told now. */
  taken(): readonly TableRowsChanged[] {
    const changed = this.#changed;
    this.#changed = [];
    return changed;
  }

  /** Where tables stand, unless something noticed makes that doubtful. */
  get #surePlaces(): readonly TablePlace[] | null {
    return this.#settling === null && this.#open.length === 0 ? this.#places : null;
  }

  #add(cells: SheetCells): void {
    const located = this.#surePlaces === null ? null : locatedRows(this.#surePlaces, cells);
    if (located?.isAllData === true) this.#changed = withRows(this.#changed, located.changed);
    else this.#open.push({ kind: "cells", ...cells });
  }

  /** Whether somebody's edit of the sheet is still to be told: by rows that may no longer be the same. */
  #isPending(sheetId: string): boolean {
    const here = (this.#places ?? []).filter((place) => place.sheetId === sheetId);
    const isEdit = (each: Noticed): boolean => each.kind === "cells" && each.sheetId === sheetId;
    return this.#changed.some(({ table }) => here.some((place) => place.table === table)) || this.#open.some(isEdit) || (this.#settling?.some(isEdit) ?? false);
  }
}
