/** The order of a font's properties in Excel's schema; the file library has another. */
const order = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** A styles part whose fonts Excel's schema takes. */
export function withFontsInOrder(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/g, (_, inside: string) => `<font>${inOrder(inside)}</font>`);
}

function inOrder(properties: string): string {
  const place = (property: string): number => order.indexOf(/^<(\w+)/.exec(property)?.[1] ?? "");
  const each = properties.match(/<[^>]*>/g) ?? [];
  return each.sort((left, right) => place(left) - place(right)).join("");
}
