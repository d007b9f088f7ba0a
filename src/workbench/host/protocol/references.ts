import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** The objects that the client holds on to across requests, by the reference it was given. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #idOf = new WeakMap<object, string>();
  #last = 0;

  /** How many are held: a client that cleans up leaves none. */
  get count(): number {
    return this.#kept.size;
  }

  /** A reference for an object, the same one for the same target. */
  keep(object: HostObject): string {
    const known = this.#idOf.get(object.target);
    if (known !== undefined && this.#kept.has(known)) return known;
    this.#last += 1;
    const id = `${object.className}:${this.#last}`;
    this.#idOf.set(object.target, id);
    this.#kept.set(id, object);
    return id;
  }

  /** What is held on to at present. */
  get targets(): ReadonlySet<object> {
    return new Set([...this.#kept.values()].map((object) => object.target));
  }

  find(id: string): HostObject {
    const object = this.#kept.get(id);
    if (object === undefined) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }
}
