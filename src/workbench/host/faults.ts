import type { Book } from "./model/book";
import type { HostError } from "./protocol/host-error";

/**
 * When in a sync something goes wrong: before any of it was done, after so many
 * actions, or after all was done, so that only the answer is lost.
 */
export type FaultTime = "before" | "after" | { readonly afterActions: number };

interface Fault {
  readonly error: HostError;
  readonly time: FaultTime;
}

/** What a test lets happen at certain syncs, counted from 1. */
export class Faults {
  readonly #faults = new Map<number, Fault>();
  readonly #acts = new Map<number, ((book: Book) => void)[]>();
  readonly #refusals = new Map<string, HostError>();

  /** Lets a sync fail. */
  failAt(sync: number, error: HostError, time: FaultTime): void {
    this.#faults.set(sync, { error, time });
  }

  /** Lets somebody act just before a sync. */
  actBefore(sync: number, act: (book: Book) => void): void {
    this.#acts.set(sync, [...(this.#acts.get(sync) ?? []), act]);
  }

  /** Lets a member fail whenever it is used, as `Worksheet.activate`; `null` lets it work again. */
  refuse(member: string, error: HostError | null): void {
    if (error === null) this.#refusals.delete(member);
    else this.#refusals.set(member, error);
  }

  at(sync: number): Fault | null {
    return this.#faults.get(sync) ?? null;
  }

  actsBefore(sync: number): readonly ((book: Book) => void)[] {
    return this.#acts.get(sync) ?? [];
  }

  get refusals(): ReadonlyMap<string, HostError> {
    return this.#refusals;
  }
}
