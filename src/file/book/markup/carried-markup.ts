import { escapedText } from "../../write/escaped-text";
import type { CarriedMarkup } from "../carried";
import type { MarkupElement } from "./markup-element";

/** Prefixes that the parts we write bind at their root. */
const boundAlways = ["xml", "xmlns", "r"];
/** Attributes that a program wrote for itself and every other may pass over. */
const ignorable = /^(xr\d*|x14ac|mc):/;

/**
 * An element as it can be kept and written into another part: the prefixes it
 * uses are bound on itself. `bindings` are those of the part it comes from.
 */
export function carriedMarkup(element: MarkupElement, bindings: ReadonlyMap<string, string>): CarriedMarkup {
  const used = [...bindings].filter(([prefix]) => !boundAlways.includes(prefix) && usesPrefix(element, prefix));
  return {
    name: element.name,
    attributes: Object.fromEntries([...used.map(([prefix, address]) => [`xmlns:${prefix}`, address] as const), ...ownAttributes(element)]),
    content: inside(element),
  };
}

/** The prefixes a part binds at its root, and the addresses they stand for. */
export function namespaceBindings(root: MarkupElement | null): Map<string, string> {
  const bound = [...(root?.attributes ?? [])].filter(([name]) => name.startsWith("xmlns:"));
  return new Map(bound.map(([name, address]) => [name.slice("xmlns:".length), address]));
}

/** Markup of an element that was kept, some attributes put in place of its own; `null` takes one away. */
export function writtenMarkup({ name, attributes, content }: CarriedMarkup, changed: Readonly<Record<string, string | null>> = {}): string {
  const text = attributeText({ ...attributes, ...changed });
  return content === "" ? `<${name}${text}/>` : `<${name}${text}>${content}</${name}>`;
}

/** Attributes as they stand in a tag, each with a blank before it; `null` ones are left out. */
export function attributeText(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes).map(([name, value]) => (value === null ? "" : ` ${name}="${escapedAttribute(String(value))}"`)).join("");
}

function escapedAttribute(text: string): string {
  return escapedText(text).replaceAll('"', "&quot;").replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function markup(element: MarkupElement): string {
  return writtenMarkup({ name: element.name, attributes: Object.fromEntries(ownAttributes(element)), content: inside(element) });
}

function inside(element: MarkupElement): string {
  return element.children.length === 0 ? escapedText(element.text) : element.children.map(markup).join("");
}

function ownAttributes(element: MarkupElement): [string, string][] {
  return [...element.attributes].filter(([name]) => !ignorable.test(name));
}

function usesPrefix(element: MarkupElement, prefix: string): boolean {
  return (
    prefixOf(element.name) === prefix ||
    [...element.attributes.keys()].some((name) => prefixOf(name) === prefix) ||
    element.children.some((inner) => usesPrefix(inner, prefix))
  );
}

function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
}
