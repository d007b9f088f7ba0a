import { isList, isRecord, ownProperty, parsedWireValue, wireInteger, wireRecord, wireText, type WireRecord, type WireValue } from "./wire-value";

/** How an object path says where its object comes from, by the client's numbers. */
export const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What an action asks for, by the client's numbers. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryAsJson: 7 } as const;

/** The request waits while a cell is being edited (`delayForCellEdit`), instead of failing. */
export const delayForCellEditFlag = 64;

/** Arguments as they travel: where `paths` names an object path, the argument is that object. */
export interface WireArguments {
  readonly values: readonly WireValue[];
  readonly paths: readonly WireValue[];
}

/** Where an object comes from: the root, or a member of a parent. */
export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parent: string | null;
  readonly arguments: WireArguments;
  /** The client untracked the object: it wants no lasting reference to it. */
  readonly isUntracked: boolean;
}

/** What a `load` asks for. `select` in the client's spelling: `format/fill/color`. */
export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly skip: number;
  readonly top: number | null;
}

/** One step of a batch. */
export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: string;
  readonly arguments: WireArguments;
  readonly query: Query;
}

/** A message of the client: one `sync`. */
export interface Request {
  readonly id: number;
  readonly flags: number;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<string, ObjectPath>;
}

/** Reads a message of the client; refuses one that is not built as the client builds them. */
export function parsedRequest(message: WireValue): Request {
  const envelope = wireRecord(message);
  const body = bodyOf(wireRecord(ownProperty(envelope, "message")));
  const actions = ownProperty(body, "Actions");
  const paths = wireRecord(ownProperty(body, "ObjectPaths") ?? {});
  return {
    id: wireInteger(ownProperty(envelope, "id")),
    flags: wireInteger(ownProperty(envelope, "flags") ?? 0),
    actions: isList(actions) ? actions.map((action) => parsedAction(wireRecord(action))) : [],
    paths: new Map(Object.entries(paths).map(([id, path]) => [id, parsedPath(wireRecord(path))])),
  };
}

function bodyOf(message: WireRecord): WireRecord {
  const body = ownProperty(message, "body");
  if (typeof body !== "string") return wireRecord(body);
  return wireRecord(parsedWireValue(body));
}

function parsedAction(action: WireRecord): Action {
  return {
    id: wireInteger(ownProperty(action, "Id")),
    type: wireInteger(ownProperty(action, "ActionType")),
    name: wireText(ownProperty(action, "Name") ?? ""),
    path: String(wireInteger(ownProperty(action, "ObjectPathId") ?? 0)),
    arguments: parsedArguments(ownProperty(action, "ArgumentInfo")),
    query: parsedQuery(ownProperty(action, "QueryInfo")),
  };
}

function parsedPath(path: WireRecord): ObjectPath {
  const parent = ownProperty(path, "ParentObjectPathId");
  return {
    type: wireInteger(ownProperty(path, "ObjectPathType")),
    name: wireText(ownProperty(path, "Name") ?? ""),
    parent: parent === undefined || parent === null ? null : String(wireInteger(parent)),
    arguments: parsedArguments(ownProperty(path, "ArgumentInfo")),
    isUntracked: ownProperty(path, "D") === true,
  };
}

function parsedArguments(info: WireValue | undefined): WireArguments {
  if (!isRecord(info)) return { values: [], paths: [] };
  const values = ownProperty(info, "Arguments");
  const paths = ownProperty(info, "ReferencedObjectPathIds");
  return { values: isList(values) ? values : [], paths: isList(paths) ? paths : [] };
}

function parsedQuery(info: WireValue | undefined): Query {
  if (!isRecord(info)) return { select: [], expand: [], skip: 0, top: null };
  const texts = (value: WireValue | undefined): string[] => (isList(value) ? value.map((text) => wireText(text).trim()) : []);
  const top = ownProperty(info, "Top");
  return {
    select: texts(ownProperty(info, "Select")),
    expand: texts(ownProperty(info, "Expand")),
    skip: wireInteger(ownProperty(info, "Skip") ?? 0),
    top: top === undefined || top === null ? null : wireInteger(top),
  };
}
