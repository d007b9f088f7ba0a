import type { EditedCells } from "../../core/workbook/edited-cells";
import { editsTogether } from "../../core/workbook/edits-together";
import { concern, locatedEdits, mayHoldData, type SheetCells } from "./located-edits";
import { type Noticed, settledChanges } from "./settled-changes";
import { isSameThing, type WatchedPlace, whole } from "./watched-place";

/** An edit, as Excel tells of it. */
type Edit = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "changeType" | "triggerSource">;

/** So many of our own writes outside tables are remembered, to know a table made there later as ours. */
const rememberedWrites = 1000;

/**
 * What was noticed of a workbook and not told yet. An edit of data of a table
 * whose place is known is told its rows at once, one of a name's cells that
 * name; everything else stays open until the places are learnt anew, so that
 * none is taken for another row.
 */
export class NoticedChanges {
  #places: readonly WatchedPlace[] | null = null;
  #changed: readonly EditedCells[] = [];
  #open: Noticed[] = [];
  /** What the learning under way will settle. */
  #settling: readonly Noticed[] | null = null;
  #own: readonly Noticed[] = [];
  /** What is selected on each sheet, by its id. */
  readonly #selections = new Map<string, string>();

  /** Whether the places have to be learnt before all can be told. */
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
    else if (!locatedEdits(this.#places ?? [], cells).isAllData) this.#open.push({ kind: "ownCells", ...cells });
  }

  /** A choice from a list may raise no event, so the cells that were selected before count as edited; where they are not known, all of the sheet. */
  selected({ sheetId, address }: SheetCells): void {
    if (this.#selections.has(sheetId)) this.left(sheetId);
    else if (this.#surePlaces === null) this.#open.push({ kind: "sheet", sheetId });
    else this.#changed = editsTogether(this.#changed, this.#surePlaces.filter((place) => place.sheetId === sheetId).map(whole));
    this.#selections.set(sheetId, address);
  }

  /** The person leaves the selected cells of a sheet, or the sheet. */
  left(sheetId: string): void {
    const address = this.#selections.get(sheetId);
    if (address === undefined) return;
    const cells = { sheetId, address };
    if (this.#surePlaces === null || mayHoldData(this.#surePlaces, cells)) this.#add(cells);
  }

  /** We wrote there, and want to be told of it as of anybody's edits. */
  wrote(edits: readonly EditedCells[]): void {
    this.#changed = editsTogether(this.#changed, edits);
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

  learnt(after: readonly WatchedPlace[]): void {
    const settling = [...this.#own, ...(this.#settling ?? [])];
    this.#changed = editsTogether(this.#changed, settledChanges(settling, { before: this.#places, after }));
    this.#own = settling.filter((each) => each.kind === "ownCells" && !after.some((place) => concern(each, place))).slice(-rememberedWrites);
    this.#places = after;
    this.#settling = null;
  }

  /** What changed, to be told now. */
  taken(): readonly EditedCells[] {
    const changed = this.#changed;
    this.#changed = [];
    return changed;
  }

  /** Where tables and names stand, unless something noticed makes that doubtful. */
  get #surePlaces(): readonly WatchedPlace[] | null {
    return this.#settling === null && this.#open.length === 0 ? this.#places : null;
  }

  #add(cells: SheetCells): void {
    const located = this.#surePlaces === null ? null : locatedEdits(this.#surePlaces, cells);
    if (located?.isAllData === true) this.#changed = editsTogether(this.#changed, located.edits);
    else this.#open.push({ kind: "cells", ...cells });
  }

  /** Whether somebody's edit of the sheet is still to be told: by rows that may no longer be the same. */
  #isPending(sheetId: string): boolean {
    const here = (this.#places ?? []).filter((place) => place.sheetId === sheetId);
    const isEdit = (each: Noticed): boolean => each.kind === "cells" && each.sheetId === sheetId;
    return this.#changed.some((edit) => here.some((place) => isSameThing(edit, place))) || this.#open.some(isEdit) || (this.#settling?.some(isEdit) ?? false);
  }
}
