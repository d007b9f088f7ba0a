import type { AttainmentMessages } from "./attainment-messages";
import type { CheckMessages } from "./check-messages";
import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import type { TroubledRows } from "../../app/troubled-rows";
import type { FaultKind } from "../../core/workbook/workbook-fault";
import type { OutputMessages } from "./output-messages";
import type { UpdateMessages } from "./update-messages";

/** The languages the pane speaks. */
export type Language = "ja" | "en";

/** Why nothing can be done at all: the pane itself is not where it belongs, or not whole. */
export type Obstacle = "noOffice" | "noExcel" | "noScript";

/** How one department stands in a year. */
export interface OwnStanding {
  readonly department: string;
  readonly year: string;
  readonly open: number;
  readonly returned: number;
  readonly due: string | null;
}

/** The texts of ホーム. */
export interface HomeMessages {
  readonly states: {
    readonly none: string;
    readonly current: string;
    readonly currentButDamaged: string;
    readonly outdated: (count: number) => string;
    readonly copy: (sheets: string) => string;
  };
  /** Rows whose id is damaged, stands several times or is none of ours, with what mends them. */
  readonly troubled: (rows: TroubledRows) => string;
  readonly toRow: string;
  readonly make: string;
  readonly toUpdate: string;
  readonly who: string;
  readonly whoHint: string;
  readonly office: string;
  readonly notChosen: string;
  readonly collected: (year: string, done: number, all: number, late: number, returned: number) => string;
  readonly own: (standing: OwnStanding) => string;
  readonly ownDone: (department: string, year: string) => string;
  readonly ownNothing: (department: string, year: string) => string;
}

/** Every text of the pane. A language that lacks one does not compile. */
export interface Messages {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly pages: { readonly home: string; readonly update: string; readonly check: string; readonly indicators: string; readonly reviews: string; readonly outputs: string; readonly settings: string };
  /** A calendar date (`2022-04-28`) as people write it. */
  readonly day: (date: string) => string;
  /** A moment (`2022-04-28 09:05:00`) as people write it, without the year. */
  readonly moment: (moment: string) => string;
  /** A fiscal year by the Western year in which it begins. */
  readonly fiscalYear: (year: number) => string;
  readonly reading: string;
  readonly stillTyping: string;
  readonly retry: string;
  readonly reload: string;
  readonly lookAgain: string;
  readonly firstRun: { readonly title: string; readonly text: readonly string[]; readonly start: string };
  readonly home: HomeMessages;
  readonly update: UpdateMessages;
  readonly check: CheckMessages;
  readonly attainment: AttainmentMessages;
  readonly outputs: OutputMessages;
  readonly settings: {
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly automatic: string; readonly light: string; readonly dark: string };
    readonly firstRunAgain: string;
    readonly help: string;
    readonly about: string;
  };
  readonly faults: Readonly<Record<FaultKind, string>>;
  readonly faultDetail: (code: string) => string;
  /** What Excel itself said. */
  readonly faultSaid: (sentence: string) => string;
  readonly notShown: (sheet: string) => string;
  readonly obstacles: Readonly<Record<Obstacle, string>>;
  readonly unusable: (problem: UnusableWorkbook) => string;
  readonly unexpected: (what: string) => string;
}
