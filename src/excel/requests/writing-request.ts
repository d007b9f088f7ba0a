import type { Step } from "../../core/workbook/command";
import { askStructure, type Structure } from "../read/read-structure";
import { type Look, look, type Seen } from "../survey/look";
import type { Sight } from "../survey/seen-book";
import { isContent, stepsWritten, type Work } from "../write/work";
import { faultOf } from "../faults/fault-of";
import { isBehindTrace, queueFocusing, triedOneByOne } from "./focus";
import type { Begun, Portion, Undertaking, Witness } from "./portion";

/** Where one request stands among those of a writing. */
export interface Turn {
  readonly writing: Undertaking;
  readonly portion: readonly Work[];
  readonly isFirst: boolean;
  /** Steps that earlier requests wrote something of. */
  readonly done: ReadonlySet<Step>;
  /** What later requests may write. */
  readonly later: readonly Work[];
  /** How the requests before left the places that steps had begun to make. */
  readonly left: ReadonlyMap<Look, Seen>;
}

type Taken = () => Seen;

/** Whether a step makes a place and fills it: once it is made, the place itself is looked at. */
function isMaking({ kind }: Step): boolean {
  return kind === "addTable" || kind === "addRow" || kind === "addColumn" || kind === "appendRow" || kind === "layReport";
}

/** Whether any of these works may write into a place. */
function isWrittenTo({ look: { steps }, fills }: Begun, works: readonly Work[]): boolean {
  const own = new Set(steps);
  return works.some((work) => isContent(work) && (fills === null || work.fills === undefined || work.fills === fills) && work.steps.some((step) => own.has(step)));
}

/** One request that writes: it looks, writes, and looks at what it leaves half done. */
export class WritingRequest {
  readonly #context: Excel.RequestContext;
  readonly #turn: Turn;
  readonly #steps: ReadonlySet<Step>;
  readonly #structure: () => Structure;
  readonly #sights: readonly { readonly look: Look; readonly take: Taken }[];
  readonly #resumed: readonly { readonly look: Look; readonly left: Seen; readonly take: Taken }[];
  readonly #waiting: readonly (readonly [Look, Seen])[];
  readonly #leaves: readonly { readonly look: Look; readonly take: Taken }[];
  readonly #focusing: readonly Work[];
  #isCut = false;

  /** Queues everything. */
  constructor(context: Excel.RequestContext, turn: Turn, holdsScreen: boolean) {
    this.#context = context;
    this.#turn = turn;
    const { writing, portion, done, later, left } = turn;
    this.#steps = new Set(portion.flatMap(stepsWritten));
    const isHere = (step: Step): boolean => this.#steps.has(step);
    this.#structure = askStructure(context, writing.properties);
    this.#sights = writing.early.sights.filter((sight) => sight.look.steps.length === 0 || sight.look.steps.some((step) => isHere(step) && !(done.has(step) && isMaking(step)))).map((sight) => this.#looked(sight.look));
    const resumed = writing.begun.filter((place) => isWrittenTo(place, portion)).map((place) => place.look);
    this.#resumed = [...left].filter(([place]) => resumed.includes(place)).map(([place, seen]) => ({ ...this.#looked(place), left: seen }));
    // Both suspensions end with the next answer; holding the screen still twice makes it flicker.
    context.workbook.application.suspendApiCalculationUntilNextSync();
    if (holdsScreen) context.workbook.application.suspendScreenUpdatingUntilNextSync();
    // What says that all is done stands behind even what needs the focus.
    this.#focusing = portion.filter(({ stage }) => stage === "focus" || stage === "done");
    for (const { queue } of portion.filter((work) => !this.#focusing.includes(work))) queue(context);
    const isBegun = (step: Step): boolean => done.has(step) || isHere(step);
    const open = writing.begun.filter((place) => place.look.steps.some(isBegun) && isWrittenTo(place, later)).map((place) => place.look);
    // What is not written to here must stay as it was left before: whatever is typed there meanwhile is found when its turn comes.
    this.#waiting = [...left].filter(([place]) => open.includes(place) && !resumed.includes(place));
    const waiting = new Set(this.#waiting.map(([place]) => place));
    this.#leaves = open.filter((place) => !waiting.has(place)).map((place) => this.#looked(place));
    queueFocusing(context, this.#focusing);
  }

  /**
   * Sends it.
   *
   * @throws WorkbookFault when Excel refuses anything but what needs the focus.
   */
  async send(): Promise<void> {
    try {
      await this.#context.sync();
    } catch (thrown) {
      this.#isCut = true;
      if (!isBehindTrace(thrown)) throw faultOf(thrown);
      await triedOneByOne(this.#context, this.#focusing);
    }
  }

  /** What was written and found; `null` when it failed and Excel did not answer that. */
  told(): Portion | null {
    const { isFirst, portion, done } = this.#turn;
    try {
      return {
        isFirst,
        works: portion,
        fresh: new Set([...this.#steps].filter((step) => !done.has(step))),
        continued: new Set([...this.#steps].filter((step) => done.has(step))),
        witness: this.#witness(),
        resumed: this.#resumed.map(({ look: place, left, take }) => ({ look: place, left, seen: take() })),
      };
    } catch (thrown) {
      // Loaded properties throw when no answer came for them.
      if (!this.#isCut) throw thrown;
      return null;
    }
  }

  /** How the places that steps began to make were left when they were last written to; empty when the request failed and Excel did not answer that. */
  left(): ReadonlyMap<Look, Seen> {
    try {
      return new Map([...this.#waiting, ...this.#leaves.map(({ look: place, take }) => [place, take()] as const)]);
    } catch (thrown) {
      if (!this.#isCut) throw thrown;
      return new Map();
    }
  }

  #witness(): Witness {
    return { structure: this.#structure(), sights: this.#sights.map(({ look: place, take }): Sight => ({ look: place, seen: take() })) };
  }

  #looked(place: Look): { readonly look: Look; readonly take: Taken } {
    return { look: place, take: look(this.#context, place) };
  }
}
