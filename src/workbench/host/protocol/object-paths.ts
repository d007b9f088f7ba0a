import { type Argument, CallArguments } from "./call-arguments";
import { apiNotFound, HostError, invalidArgument } from "./host-error";
import { type HostObject, isHostObject } from "./host-object";
import type { References } from "./references";
import { type ObjectPath, pathTypes, type WireArguments } from "./request";
import { isList, type WireValue } from "./wire-value";

/** Where paths begin: the workbook, services made by name, and what the client still holds. */
export interface Roots {
  readonly workbook: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
  /** Members that fail whatever they are asked, by `Class.member`. */
  readonly refusals: ReadonlyMap<string, HostError>;
}

/**
 * Finds the objects that a batch speaks of. Each path is followed once a batch:
 * a method that makes something (`tables.add`) makes it once, however often its
 * result is used.
 */
export class ObjectPaths {
  readonly #found = new Map<string, HostObject | null>();
  readonly #paths: ReadonlyMap<string, ObjectPath>;
  readonly #roots: Roots;

  constructor(paths: ReadonlyMap<string, ObjectPath>, roots: Roots) {
    this.#paths = paths;
    this.#roots = roots;
  }

  isUntracked(id: string): boolean {
    return this.#paths.get(id)?.isUntracked === true;
  }

  /** The object at a path; `null` for a null object, and for whatever hangs from one. */
  find(id: string): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths.get(id);
    if (path === undefined) throw new HostError("InvalidObjectPath", `The object path ${id} is not in the request.`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments with the objects they name. */
  arguments({ values, paths }: WireArguments): CallArguments {
    return new CallArguments(values.map((value, index) => this.#argument(value, paths[index])));
  }

  #argument(value: WireValue, path: WireValue | undefined): Argument {
    if (typeof path !== "number" || path === 0) {
      if (isList(path)) throw invalidArgument("Lists of objects are not written yet.");
      return { value };
    }
    const object = this.find(String(path));
    return object === null ? { value: null } : { target: object.target };
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.type) {
      case pathTypes.root:
        return this.#roots.workbook;
      case pathTypes.newObject:
        return this.#service(path.name);
      case pathTypes.reference:
        return this.#roots.references.find(path.name);
      case pathTypes.nullObject:
        return null;
      case pathTypes.method:
      case pathTypes.property:
      case pathTypes.indexer:
        return this.#member(path);
      default:
        throw new HostError("NotImplemented", `Object path type ${path.type}`, 501);
    }
  }

  /** Fails where a test has a member refused. */
  assertGranted({ className }: HostObject, member: string): void {
    const name = `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    const refusal = this.#roots.refusals.get(name);
    if (refusal === undefined) return;
    refusal.location = name;
    throw refusal;
  }

  #member(path: ObjectPath): HostObject | null {
    const parent = path.parent === null ? null : this.find(path.parent);
    if (parent === null) return null;
    this.assertGranted(parent, path.name);
    if (path.type === pathTypes.property) return parent.child(path.name);
    if (path.type === pathTypes.indexer) return parent.item(this.arguments(path.arguments).value(0));
    const outcome = parent.call(path.name, this.arguments(path.arguments));
    if (outcome !== null && !isHostObject(outcome)) throw apiNotFound(parent.className, path.name);
    return outcome;
  }

  #service(name: string): HostObject {
    const service = this.#roots.services.get(name);
    if (service === undefined) throw apiNotFound("NewObject", name);
    return service;
  }
}
