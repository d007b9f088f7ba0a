import type { CellAddress } from "./address";

/** One line of a chart: its values on the chart's sheet, top to bottom. */
export interface ChartLine {
  readonly name: string;
  readonly values: { readonly first: CellAddress; readonly last: CellAddress };
  /** RRGGBB. */
  readonly color: string;
  readonly dashed: boolean;
}

/** A native line chart whose values and categories stand on its own sheet. */
export interface LineChart {
  readonly title: string;
  readonly categories: { readonly first: CellAddress; readonly last: CellAddress };
  readonly lines: readonly ChartLine[];
  /** The corner cells the chart covers. */
  readonly place: { readonly first: CellAddress; readonly last: CellAddress };
  /** Where the value axis ends, as a ratio. Its beginning is left to the program: figures typed later may be lower than any there are now. */
  readonly maximum: number;
}
