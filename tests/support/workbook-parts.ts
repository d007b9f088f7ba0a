import { strFromU8, unzipSync } from "fflate";
import { invariant } from "../../src/core/shared/invariant";

/** A sheet of a package as markup, with the markup of its tables. */
export interface SheetPart {
  readonly title: string;
  readonly xml: string;
  readonly tables: readonly { readonly name: string; readonly xml: string }[];
  /** Markup of its charts. */
  readonly charts: readonly string[];
}

/** A workbook's package as its markup. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly workbook: string;
  readonly styles: string;
  /** Every part by name. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The parts of a workbook, read without any library that knows workbooks. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  const part = (name: string): string => {
    const xml = parts[name];
    invariant(xml !== undefined, `the package has a part ${name}`);
    return xml;
  };
  const targets = (of: string): Map<string, string> => {
    const folder = of.slice(0, of.lastIndexOf("/"));
    const file = of.slice(of.lastIndexOf("/") + 1);
    const links = elements(parts[`${folder}/_rels/${file}.rels`] ?? "", "Relationship");
    return new Map(links.map(({ attributes }) => [attributes.get("Id") ?? "", new URL(attributes.get("Target") ?? "", `file:///${folder}/`).pathname.slice(1)]));
  };
  const linked = (of: string, kind: string): string[] => [...targets(of).values()].filter((name) => name.startsWith(kind));
  const sheets = elements(part("xl/workbook.xml"), "sheet").map(({ attributes }) => {
    const name = targets("xl/workbook.xml").get(attributes.get("r:id") ?? "") ?? "";
    return {
      title: attributes.get("name") ?? "",
      xml: part(name),
      tables: linked(name, "xl/tables/").map((table) => ({ name: elements(part(table), "table")[0]?.attributes.get("displayName") ?? "", xml: part(table) })),
      charts: linked(name, "xl/drawings/").flatMap((drawing) => linked(drawing, "xl/charts/").map(part)),
    };
  });
  return { sheets, workbook: part("xl/workbook.xml"), styles: part("xl/styles.xml"), parts };
}

/** An element of markup: its attributes, and the markup inside it. */
export interface MarkupElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: string;
}

/** The elements of a name, in order; elements of one name never nest in workbooks. */
export function elements(xml: string, name: string): MarkupElement[] {
  const found = xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([^]*?)</${name}>)`, "gu"));
  return [...found].map(([, attributes = "", inside = ""]) => ({
    attributes: new Map([...attributes.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [key, unescaped(value)])),
    inside,
  }));
}

/** The text that markup stands for. */
export function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
