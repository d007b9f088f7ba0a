import type { CallArguments } from "./call-arguments";
import { apiNotFound, HostError, invalidArgument } from "./host-error";
import type { HostObject, Outcome } from "./host-object";
import { ownProperty, type WireRecord, type WireValue } from "./wire-value";

/** A property that holds a value. Without `set` it is read-only. */
export interface Scalar<Target, Session> {
  readonly get: (target: Target, session: Session) => WireValue;
  readonly set?: (target: Target, value: WireValue, session: Session) => void;
  /** Left out of a `load` without names: costly, or of no use there. */
  readonly isOnlyByName?: true;
}

/**
 * Names on the wire: the client's own in PascalCase, and its internal ones.
 * Taken from the client's types, so that a misspelt member does not compile.
 */
export type WireName<Client> = Capitalize<keyof Client & string> | `_${string}`;

/** The members written for one class of Excel's. What is not declared here does not exist. */
export interface HostMembers<Target, Client, Session> {
  readonly identity?: (target: Target, session: Session, self: HostObject) => WireRecord;
  readonly scalars?: { readonly [Name in WireName<Client>]?: Scalar<Target, Session> };
  /** Scalars that the client calls otherwise on the wire than in its types. */
  readonly otherScalars?: { readonly [name: string]: Scalar<Target, Session> };
  readonly objects?: { readonly [Name in WireName<Client>]?: (target: Target, session: Session) => HostObject | null };
  readonly methods?: { readonly [Name in WireName<Client>]?: (target: Target, args: CallArguments, session: Session) => Outcome };
  /** Methods that only the client itself calls, which its types do not tell of. */
  readonly otherMethods?: { readonly [name: string]: (target: Target, args: CallArguments, session: Session) => Outcome };
  readonly items?: (target: Target, session: Session) => readonly HostObject[];
  readonly item?: (target: Target, key: WireValue, session: Session) => HostObject;
}

/** Makes the objects of one class out of their targets. */
export function hostClass<Target extends object, Client, Session>(className: string, members: HostMembers<Target, Client, Session>) {
  const scalars = new Map([...declared(members.scalars), ...declared(members.otherScalars)]);
  const objects = declared(members.objects);
  const methods = new Map([...declared(members.methods), ...declared(members.otherMethods)]);
  const usualScalars = [...scalars].filter(([, scalar]) => scalar.isOnlyByName !== true).map(([name]) => name);

  return function make(target: Target, session: Session): HostObject {
    const scalar = (name: string): Scalar<Target, Session> => {
      const found = scalars.get(name);
      if (found === undefined) throw apiNotFound(className, name);
      return found;
    };
    const self: HostObject = {
      className,
      target,
      usualScalars,
      identity: (isUntracked) => {
        const identity = members.identity?.(target, session, self) ?? {};
        return isUntracked && ownProperty(identity, "_ReferenceId") !== undefined ? {} : identity;
      },
      hasScalar: (name) => scalars.has(name),
      read: (name) => located(className, name, () => scalar(name).get(target, session)),
      write: (name, value) => located(className, name, () => {
        const { set } = scalar(name);
        if (set === undefined) throw invalidArgument(`${className}.${name} is read-only.`);
        set(target, value, session);
      }),
      child: (name) => located(className, name, () => {
        const find = objects.get(name);
        if (find === undefined) throw apiNotFound(className, name);
        return find(target, session);
      }),
      call: (name, args) => located(className, name, () => {
        const method = methods.get(name);
        if (method === undefined) throw apiNotFound(className, name);
        return method(target, args, session);
      }),
      items: () => members.items?.(target, session) ?? null,
      item: (key) => located(className, "GetItem", () => {
        if (members.item === undefined) throw apiNotFound(className, "GetItem");
        return members.item(target, key, session);
      }),
    };
    return self;
  };
}

/** Does it, and notes on a refusal which member it came from, as `debugInfo.errorLocation` tells it: `Range.values`. */
function located<Result>(className: string, member: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError && error.location === "") error.location = `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    throw error;
  }
}

/** A table as written becomes a map, in which no inherited name can be found. */
function declared<Member>(table: { readonly [name: string]: Member | undefined } | undefined): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  for (const [name, member] of Object.entries(table ?? {})) if (member !== undefined) found.set(name, member);
  return found;
}
