import type { CellValue } from "../../core/workbook/cell";
import type { Area } from "../host/model/area";
import type { OfficeThemeName } from "./page/office/office-theme";

/** What stands in a cell; `formula` without the `=`. The grid calculates a little later: until then a new formula has no value. */
export interface PlainCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Where a table stands, its header row included. */
export interface PlainTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

/** Who types: the person at this screen, or somebody else in the same workbook. */
export type Typist = "person" | "otherAuthor";

/** When in a sync the host fails: before any of it was done, halfway, or after all of it, so that only the answer is lost. */
export type Misfortune = "before" | "middle" | "after";

/** What the workbench's page lets tests, and anybody at its console, see and do beside the mouse and the keyboard. */
export interface Workbench {
  sheets(): readonly string[];
  tables(): readonly PlainTable[];
  /** The cells of a sheet that hold something, by address. */
  cells(sheet: string): Readonly<Record<string, PlainCell>>;
  /** Resolves once the grid shows the workbook as it is, and every formula is calculated. */
  settled(): Promise<void>;
  /** Where a cell's middle is on the page, in pixels, after its sheet and it were brought into sight. */
  placeOf(sheet: string, address: string): Promise<{ readonly x: number; readonly y: number }>;
  /** What is selected: `進捗入力!J5`; `""` for nothing yet. */
  selected(): string;
  type(sheet: string, address: string, value: string | number | boolean, who?: Typist): void;
  /** Takes the protection off a sheet, as a person does in Excel. */
  unprotect(sheet: string): void;
  /** How many syncs there were, clean-up apart. */
  syncCount(): number;
  /** Lets the sync fail that comes so many syncs from now: 1 is the next. */
  failAt(sync: number, misfortune?: Misfortune): void;
  /** Holds back the answer of the sync that comes so many syncs from now, and all after it, until `release`. */
  hold(sync?: number): void;
  release(): void;
  /** Whether an answer is being held back at this moment. */
  isHolding(): boolean;
  /** Gives Excel itself another theme. Excel on Windows says so when it is asked; its client asks at most every five seconds. */
  theme(name: OfficeThemeName): void;
  /** Opens an .xlsx file, its bytes in Base64, and loads the pane again; says why when it is refused. */
  open(base64: string): Promise<string | null>;
  /** The workbook as an .xlsx file, its bytes in Base64. */
  save(): Promise<string>;
}

declare global {
  var workbench: Workbench;
}
