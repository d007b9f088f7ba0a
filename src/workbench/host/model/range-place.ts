import { HostError } from "../protocol/host-error";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** Cells of one sheet, in one rectangle or several. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/**
 * The cells a Range of the client stands for. It follows its cells when rows or
 * columns come in or go, as Excel's ranges do; when the last of them is deleted
 * the range is dead.
 */
export class RangePlace implements Cells {
  readonly sheet: Sheet;
  #area: Area | null;

  constructor(sheet: Sheet, area: Area) {
    this.sheet = sheet;
    this.#area = area;
  }

  get area(): Area {
    if (this.#area === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
    return this.#area;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  /** Moves the range along with its cells. */
  follow(moved: (area: Area) => Area | null): void {
    if (this.#area !== null) this.#area = moved(this.#area);
  }
}

/** The cells a RangeAreas of the client stands for: at least one rectangle. */
export class AreasPlace implements Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    this.sheet = sheet;
    this.areas = areas;
  }
}
