import type { Step } from "../../core/workbook/command";
import { cellFormula } from "../../core/workbook/formula-text";
import { carryOut } from "../../core/workbook/memory-apply";
import type { Naming } from "../../core/workbook/naming";
import type { Overseer, Portion, Witness } from "../requests/portion";
import { seenBook } from "../survey/seen-book";
import { isTableStep } from "../survey/table-needs";
import { type BegunPlace, isAsLeft, placeReplacements } from "./begun-places";
import { finishedSheets } from "./finished-sheets";
import { judged, type Judgement } from "./judge";
import type { OpenedSheet } from "./opened-sheets";
import { putBack, unfitLate } from "./put-back";
import { isSameWitness } from "./same-witness";
import { stepsWritten, type Work } from "./work";

/** What was found and planned before anything was written. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly judgement: Judgement;
  readonly early: Witness;
  readonly begun: readonly BegunPlace[];
  readonly opened: readonly OpenedSheet[];
  readonly works: readonly Work[];
  readonly naming: Naming;
}

/** Said of steps that somebody came between while they were carried out. */
const movedMeanwhile = "other rows";

/**
 * Watches over a writing: judges each portion by what it found, has put back
 * what it overwrote, and leaves out the rest of what is written to tables that
 * moved.
 */
export class Oversight implements Overseer {
  readonly #context: Excel.RequestContext;
  readonly #plan: Plan;
  readonly #unfit = new Map<Step, string>();
  readonly #moved = new Set<string>();
  readonly #sent = new Set<Work>();
  #isDisturbed = false;

  constructor(context: Excel.RequestContext, plan: Plan) {
    this.#context = context;
    this.#plan = plan;
  }

  /** Whether the workbook was other than before when it was written to. */
  get isDisturbed(): boolean {
    return this.#isDisturbed || this.#unfit.size > 0;
  }

  /** What was found by step, as judged before and after the writing. */
  get found(): ReadonlyMap<Step, string | null> {
    return new Map([...this.#plan.judgement.found, ...this.#unfit]);
  }

  readonly isLeftOut = (work: Work): boolean => {
    const steps = stepsWritten(work);
    const isOut = steps.some((step) => this.#unfit.has(step) || (isTableStep(step) && this.#moved.has(step.table)));
    if (!isOut) return false;
    for (const step of steps) {
      // Rules of a table are written for it as it is when all else is done.
      if (!isRule(step) && !this.#unfit.has(step)) this.#unfit.set(step, movedMeanwhile);
    }
    return true;
  };

  readonly settle = async (portion: Portion): Promise<void> => {
    for (const work of portion.works) this.#sent.add(work);
    if (portion.isFirst && isSameWitness(portion.witness, this.#plan.early)) return;
    this.#isDisturbed ||= portion.isFirst;
    const { naming } = this.#plan;
    const own = this.#own(portion);
    const book = seenBook(portion.witness.structure, portion.witness.sights);
    const late = judged(book, own.steps, naming, portion.witness.structure);
    const unfit = new Map([...unfitLate(own.judgement, late), ...this.#unfitContinued(portion)]);
    for (const [step, found] of unfit) {
      this.#unfit.set(step, found);
      if (isTableStep(step)) this.#moved.add(step.table);
    }
    const resumed = this.#plan.begun.flatMap((place) => {
      const found = portion.resumed.find(({ look }) => look === place.look);
      return found === undefined ? [] : placeReplacements(place, found.seen, new Set(unfit.keys()));
    });
    await putBack(this.#context, { judgement: own.judgement, resumed, unfit: [...unfit.keys()].filter((step) => own.judgement.found.has(step) || asDone(step, naming) !== null), witness: portion.witness, before: seenBook(portion.witness.structure, portion.witness.sights), opened: this.#closed(), naming });
  };

  readonly salvage = async (portion: Portion): Promise<void> => {
    const { naming } = this.#plan;
    const own = this.#own(portion);
    const late = judged(seenBook(portion.witness.structure, portion.witness.sights), own.steps, naming, portion.witness.structure);
    const unfit = [...unfitLate(own.judgement, late), ...this.#unfitContinued(portion)].map(([step]) => step).filter(isInPlace);
    try {
      // Whether a table grew before the failure is not known; cells are put back by their ids, grown or not.
      await putBack(this.#context, { judgement: { ...own.judgement, growths: [] }, resumed: [], unfit, witness: portion.witness, before: seenBook(portion.witness.structure, portion.witness.sights), opened: [], naming });
    } catch {
      // The failure that led here is the one to tell.
    }
  };

  /** The steps that a portion began, as judged before; the first one answers for those that nothing is written for. */
  #own({ fresh, isFirst }: Portion): { readonly steps: readonly Step[]; readonly judgement: Judgement } {
    const { steps, judgement, works } = this.#plan;
    const written = new Set(works.flatMap(stepsWritten));
    const own = new Set(steps.filter((step) => fresh.has(step) || (isFirst && !written.has(step))));
    return {
      steps: [...own],
      judgement: { ...judgement, found: new Map([...judgement.found].filter(([step]) => own.has(step))), growths: judgement.growths.filter(({ change }) => own.has(change)) },
    };
  }

  /** Steps in whose midst somebody came between. */
  #unfitContinued({ continued, witness, resumed }: Portion): Map<Step, string> {
    const unfit = new Map<Step, string>();
    const changed = resumed.filter(({ left, seen }) => !isAsLeft(left, seen)).flatMap(({ look }) => look.steps);
    for (const step of changed) if (continued.has(step)) unfit.set(step, movedMeanwhile);
    const [before, after] = [seenBook(witness.structure, witness.sights), seenBook(witness.structure, witness.sights)];
    for (const step of continued) {
      const done = asDone(step, this.#plan.naming);
      if (done === null) continue;
      const found = carryOut(before, step, this.#plan.naming);
      if (found !== null && carryOut(after, done, this.#plan.naming) !== null) unfit.set(step, found);
    }
    return unfit;
  }

  /** Sheets that are protected by now: those that were opened, and those that were finished. */
  #closed(): OpenedSheet[] {
    const closing = [...this.#sent].filter(({ stage }) => stage === "protect").flatMap(({ steps }) => steps);
    return [...this.#plan.opened, ...finishedSheets(this.#plan.steps, this.#plan.opened)].filter(({ steps }) => steps.some((step) => closing.includes(step)));
  }
}

function isRule({ kind }: Step): boolean {
  return kind === "setFormat" || kind === "setValidation";
}

/** Whether a step writes cells that are there, so that what they held can be put back whatever became of the rest. */
function isInPlace({ kind }: Step): boolean {
  return kind === "setCell" || kind === "setFormula" || kind === "setContent" || kind === "layReport";
}

/** A step that writes one cell, as one that finds what it is to write; `null` for all others. */
function asDone(step: Step, naming: Naming): Step | null {
  if (step.kind === "setCell") return { ...step, before: step.after, beforeFormula: null };
  if (step.kind === "setFormula") return { ...step, before: { formula: cellFormula(step.after, step.contract, naming), value: null } };
  if (step.kind === "setContent") return { ...step, before: step.after };
  return step.kind === "setField" ? { ...step, before: step.after } : null;
}
