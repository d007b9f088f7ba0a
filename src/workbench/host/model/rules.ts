import type { FileConditionalFormat, FileValidation } from "../../../file/book/file-rules";
import type { Area } from "./area";
import type { HostFormat } from "./cell";

/** The cell for which a rule's relative references are written; for its other cells they are moved along. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** A rule on what may be typed, over the areas it holds for. */
export interface Validation extends Omit<FileValidation, "ranges"> {
  readonly areas: readonly Area[];
  readonly anchor: Anchor;
}

type OtherFormat = Extract<FileConditionalFormat, { kind: "other" }>;
type CustomFormat = Extract<FileConditionalFormat, { kind: "custom" }>;

interface PlacedFormat {
  readonly id: string;
  areas: readonly Area[];
  anchor: Anchor;
  stopIfTrue: boolean;
}

/** A conditional format by a formula. */
export interface CustomConditionalFormat extends PlacedFormat {
  readonly kind: "custom";
  /** As it is kept, without the `=`; empty until it is written. */
  formula: string;
  format: HostFormat;
  look: CustomFormat["look"];
}

/** A conditional format of any other kind, carried along as the file had it. */
export interface OtherConditionalFormat extends PlacedFormat {
  readonly kind: "other";
  readonly carried: OtherFormat["carried"];
}

/** A conditional format of a sheet; the first in the sheet's list wins. */
export type ConditionalFormat = CustomConditionalFormat | OtherConditionalFormat;
