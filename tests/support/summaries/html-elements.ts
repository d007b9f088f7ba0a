/** An element of HTML with what stands in it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlElement | string)[];
}

/** Elements that a pasted document may hold; none of them runs or fetches anything. */
const known = ["html", "head", "meta", "title", "body", "div", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "br"];
const knownAttributes = ["lang", "charset", "style", "scope"];
const empty = ["meta", "br"];
const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * Reads HTML of the few elements we write, strictly: every element is known and
 * closed, every attribute known and in double quotes, every sign escaped.
 *
 * @throws Error at anything else.
 */
export function htmlElements(text: string): (HtmlElement | string)[] {
  const source = text.replace(/^<!DOCTYPE html>\n/u, "");
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
  };
  const children = (parent: string | null): (HtmlElement | string)[] => {
    const found: (HtmlElement | string)[] = [];
    while (at < source.length) {
      const words = /^[^<>]+/u.exec(source.slice(at));
      if (words !== null) {
        found.push(unescaped(words[0]));
        at += words[0].length;
        continue;
      }
      const end = /^<\/([a-z0-9]+)>/u.exec(source.slice(at));
      if (end !== null) {
        if (end[1] !== parent) fail(`The end of another element than ${parent ?? "none"}`);
        at += end[0].length;
        return found;
      }
      found.push(element());
    }
    if (parent !== null) fail(`No end of ${parent}`);
    return found;
  };
  const element = (): HtmlElement => {
    const start = /^<([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>/u.exec(source.slice(at));
    if (start === null) return fail("No element");
    const [whole, name = "", written = ""] = start;
    if (!known.includes(name)) fail(`The element ${name}`);
    at += whole.length;
    const attributes = new Map([...written.matchAll(/ ([a-z]+)="([^"]*)"/gu)].map(([, attribute = "", value = ""]) => [attribute, unescaped(value)]));
    for (const attribute of attributes.keys()) if (!knownAttributes.includes(attribute)) fail(`The attribute ${attribute}`);
    return { name, attributes, children: empty.includes(name) ? [] : children(name) };
  };
  return children(null);
}

function unescaped(text: string): string {
  if (/["']/u.test(text)) throw new Error(`A quote that is not escaped: ${text}`);
  return text.replace(/&([#a-z0-9]*);?/gu, (whole, name: string) => {
    const sign = references[name];
    if (sign === undefined || !whole.endsWith(";")) throw new Error(`No sign is called ${whole}`);
    return sign;
  });
}

/** All elements of a name, in the order of the document. */
export function elementsNamed(nodes: readonly (HtmlElement | string)[], name: string): HtmlElement[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [...(node.name === name ? [node] : []), ...elementsNamed(node.children, name)]));
}

/** The text of an element as it is read, line breaks included. */
export function textOf({ name, children }: HtmlElement): string {
  return name === "br" ? "\n" : children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
