import { grouped } from "./grouped";

/** How many items there are of each kind; kinds in the order in which they came. */
export function countsBy<Item, Kind>(items: Iterable<Item>, kindOf: (item: Item) => Kind): Map<Kind, number> {
  return new Map([...grouped(items, kindOf)].map(([kind, alike]) => [kind, alike.length]));
}
