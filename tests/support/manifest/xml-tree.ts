/** An element of a well-formed XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** The root element of an XML text. Made for our own manifest: it knows no CDATA and no entities but the five of XML. */
export function xmlTree(xml: string): XmlElement {
  const root: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open: OpenElement[] = [root];
  for (const [, closing, name = "", attributes = "", selfClosing, text = ""] of xml.replace(/<\?.*?\?>|<!--[\s\S]*?-->/g, "").matchAll(/<(\/)?([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/)?>([^<]*)/g)) {
    const element: OpenElement = { name, attributes: attributesOf(attributes), children: [], text: "" };
    if (closing === undefined) open.at(-1)?.children.push(element);
    if (closing === undefined && selfClosing === undefined) {
      element.text = text.trim();
      open.push(element);
    } else if (closing !== undefined && open.pop()?.name !== name) {
      throw new Error(`</${name}> closes nothing`);
    }
  }
  const [element] = root.children;
  if (element === undefined || open.length !== 1) throw new Error("The XML is not well formed.");
  return element;
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")]));
}

/** An element and all below it, in the order of the text. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
