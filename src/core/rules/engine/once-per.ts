/** A making that makes one value for each thing, when it is first asked for. */
export function oncePer<Thing, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const made = new Map<Thing, Value>();
  return (thing) => {
    const there = made.get(thing);
    if (there !== undefined) return there;
    const value = make(thing);
    made.set(thing, value);
    return value;
  };
}
