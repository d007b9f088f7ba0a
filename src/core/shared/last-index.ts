/** Where the last item that holds stands, counted from 0; -1 where none does. */
export function lastIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  const fromBehind = [...items].reverse().findIndex(holds);
  return fromBehind < 0 ? -1 : items.length - 1 - fromBehind;
}
