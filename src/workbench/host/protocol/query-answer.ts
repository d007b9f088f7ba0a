import { invalidArgument } from "./host-error";
import type { HostObject } from "./host-object";
import type { Query } from "./request";
import type { WireRecord, WireValue } from "./wire-value";

/** What a `load` brings back: scalars by their wire names, nested objects, and `_Items` of a collection. */
export function queryAnswer(object: HostObject, query: Query): WireRecord {
  const wanted = [...query.select, ...query.expand.map((path) => `${path}/*`)].map(withoutItems);
  return answerFor(object, wanted, query);
}

function answerFor(object: HostObject, wanted: readonly string[], page: Pick<Query, "skip" | "top">): WireRecord {
  const items = object.items();
  if (items === null) return objectAnswer(object, wanted);
  const own = wanted.filter((path) => object.hasScalar(wireName(path)));
  const ofItems = wanted.filter((path) => !own.includes(path));
  const end = page.top === null ? items.length : page.skip + page.top;
  const answer: Record<string, WireValue> = { ...objectAnswer(object, own.length === 0 ? ["$none"] : own) };
  if (wanted.length === 0 || ofItems.length > 0) {
    answer["_Items"] = items.slice(page.skip, end).map((item) => answerFor(item, ofItems, { skip: 0, top: null }));
  }
  return answer;
}

function objectAnswer(object: HostObject, wanted: readonly string[]): WireRecord {
  const answer: Record<string, WireValue> = { ...object.identity(true) };
  const nested = new Map<string, string[]>();
  for (const path of wanted.length === 0 ? ["*"] : wanted) {
    const [head = "", ...rest] = path.split("/");
    if (head === "$none") continue;
    if (head === "*" || head === "$all") {
      for (const name of object.usualScalars) answer[name] = object.read(name);
    } else if (rest.length > 0) {
      nested.set(wireName(head), [...(nested.get(wireName(head)) ?? []), rest.join("/")]);
    } else if (object.hasScalar(wireName(head))) {
      answer[wireName(head)] = object.read(wireName(head));
    } else {
      nested.set(wireName(head), nested.get(wireName(head)) ?? []);
    }
  }
  for (const [name, paths] of nested) {
    const child = object.child(name);
    answer[name] = child === null ? null : answerFor(child, paths, { skip: 0, top: null });
  }
  return answer;
}

/** `tables/items/name` and `tables/name` ask for the same. */
function withoutItems(path: string): string {
  return path.split(/[/.]/u).filter((part) => part !== "items" && part !== "").join("/") || "*";
}

function wireName(name: string): string {
  const first = name[0];
  if (first === undefined) throw invalidArgument();
  return first.toUpperCase() + name.slice(1);
}
