import type { FontStyle } from "hucre";
import { attribute, child, type MarkupElement, numeric } from "../markup/markup-element";

/** The font every workbook begins with. */
const unsaid = { name: "Calibri", size: 11 } as const;

/** The font of cells that name none: the first of the styles part. */
export function defaultFont(styles: MarkupElement | null): FontStyle & { readonly name: string; readonly size: number } {
  const font = child(child(styles, "fonts"), "font");
  const said = (name: string): number | null => numeric(child(font, name), "val");
  const color = child(font, "color");
  const scheme = attribute(child(font, "scheme"), "val");
  return {
    name: attribute(child(font, "name"), "val") ?? unsaid.name,
    size: said("sz") ?? unsaid.size,
    ...optional("family", said("family")),
    ...optional("charset", said("charset")),
    ...(scheme === "major" || scheme === "minor" ? { scheme } : {}),
    ...(color === null ? {} : { color: { ...optional("theme", numeric(color, "theme")), ...rgb(color), ...optional("indexed", numeric(color, "indexed")) } }),
  };
}

function rgb(color: MarkupElement): { rgb?: string } {
  const value = attribute(color, "rgb");
  return value === null ? {} : { rgb: value.slice(-6) };
}

function optional<Name extends string>(name: Name, value: number | null): Partial<Record<Name, number>> {
  const entries: Partial<Record<Name, number>> = {};
  if (value !== null) entries[name] = value;
  return entries;
}
