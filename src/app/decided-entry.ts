import type { FormEntry, RowForm } from "./row-form";

/**
 * A form that goes on from what its row says now: what others wrote is taken in,
 * and what was typed stays. A field in dispute stays as it was shown, so that it
 * counts as changed by somebody else until a person decides for it. What was
 * typed where the column was deleted stays too, to be copied or given up.
 */
export function withOthersTakenIn<Field extends string>({ shown, typed }: FormEntry<Field>, now: RowForm<Field>, moved: Pick<ReadonlyMap<Field, unknown>, "has">, disputed: ReadonlySet<Field>): FormEntry<Field> {
  const there = [...now.cells].map(([field, cell]) => [field, disputed.has(field) ? (shown.cells.get(field) ?? cell) : cell] as const);
  const gone = [...shown.cells].filter(([field]) => typed.has(field) && !now.cells.has(field));
  return { shown: { ...now, cells: new Map([...there, ...gone]) }, typed: new Map([...typed].filter(([field]) => disputed.has(field) || !moved.has(field))) };
}

/** A form in which a person decided one field in dispute: for what they typed, or for what the row says now. */
export function withFieldDecided<Field extends string>({ shown, typed }: FormEntry<Field>, now: RowForm<Field>, field: Field, keepsTyped: boolean): FormEntry<Field> {
  const cell = now.cells.get(field);
  const others = [...shown.cells].filter(([other]) => other !== field);
  const cells = cell !== undefined ? new Map([...shown.cells, [field, cell] as const]) : keepsTyped ? shown.cells : new Map(others);
  return { shown: { ...shown, cells }, typed: keepsTyped ? typed : new Map([...typed].filter(([other]) => other !== field)) };
}
