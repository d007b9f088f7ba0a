/** An element of a part as a tree. Names are without the prefix of the part's own namespace; others keep theirs. */
export interface MarkupElement {
  /** `cfRule`, `x14:cfRule`. */
  readonly name: string;
  /** The name without any prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupElement[];
  /** All text directly inside it. */
  readonly text: string;
}

/** The first child of this name, whatever its prefix. */
export function child(element: MarkupElement | null, local: string): MarkupElement | null {
  return element?.children.find((candidate) => candidate.local === local) ?? null;
}

/** All children of this name, whatever their prefix. */
export function children(element: MarkupElement | null, local: string): MarkupElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** The child at the end of a path of names. */
export function descendant(element: MarkupElement | null, ...path: readonly string[]): MarkupElement | null {
  return path.reduce<MarkupElement | null>(child, element);
}

/** An attribute's text, `null` when the element or the attribute is missing. */
export function attribute(element: MarkupElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** An attribute that says yes or no; `otherwise` when it is missing. */
export function flag(element: MarkupElement | null, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === null ? otherwise : text === "1" || text === "true" || text === "on";
}

/** An attribute that is a number, `null` when it is missing or none. */
export function numeric(element: MarkupElement | null, name: string): number | null {
  const text = attribute(element, name);
  const value = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
