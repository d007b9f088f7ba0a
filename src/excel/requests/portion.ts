import type { Step } from "../../core/workbook/command";
import type { Structure } from "../read/read-structure";
import type { Look, Seen } from "../survey/look";
import type { Sight } from "../survey/seen-book";
import type { Work } from "../write/work";

/** What the workbook was like in the very request that wrote, before anything in it was written. */
export interface Witness {
  readonly structure: Structure;
  readonly sights: readonly Sight[];
}

/** A place that steps make and then fill, perhaps in several requests. */
export interface Begun {
  readonly look: Look;
  /** By what the works that write into it say so; `null` where any work of its steps may write into it. */
  readonly fills: string | null;
}

/** Everything that is to be written, and what is looked at in the requests that write. */
export interface Undertaking {
  readonly works: readonly Work[];
  /** What the steps rest on, as it was before anything was written. */
  readonly early: Witness;
  /** Places that steps make, and that must stay as they were left until these steps are done. */
  readonly begun: readonly Begun[];
  /** Names of document properties. */
  readonly properties: readonly string[];
}

/** A place that an earlier request left as `left`, and that a later one found as `seen`. */
export interface Resumed {
  readonly look: Look;
  readonly left: Seen;
  readonly seen: Seen;
}

/** What one request wrote, and what it found before it did. */
export interface Portion {
  readonly isFirst: boolean;
  readonly works: readonly Work[];
  /** Steps of which nothing was written before. */
  readonly fresh: ReadonlySet<Step>;
  /** Steps of which something was written by earlier requests. */
  readonly continued: ReadonlySet<Step>;
  readonly witness: Witness;
  readonly resumed: readonly Resumed[];
}

/** Judges each portion once it is written, and says what of the rest is still to be written. */
export interface Overseer {
  readonly isLeftOut: (work: Work) => boolean;
  readonly settle: (portion: Portion) => Promise<void>;
  /** Makes good what can be, after a request that failed in its midst. */
  readonly salvage: (portion: Portion) => Promise<void>;
}
