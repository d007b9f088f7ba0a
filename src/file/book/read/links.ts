import type { FileLink } from "../file-cell";
import { parsedRange } from "../file-range";
import { attribute, children, type MarkupElement } from "../markup/markup-element";

/** The links of a sheet by the first cell they stand on. `targets` are the addresses by relationship. */
export function fileLinks(list: MarkupElement | null, targets: ReadonlyMap<string, { readonly target: string }>): Map<string, FileLink> {
  const links = children(list, "hyperlink").flatMap((element): [string, FileLink][] => {
    const range = parsedRange(attribute(element, "ref") ?? "");
    const written = targets.get(attribute(element, "r:id") ?? "")?.target ?? null;
    const isInside = written?.startsWith("#") === true;
    const target = isInside ? null : written;
    const location = attribute(element, "location") ?? (isInside ? written.slice(1) : null);
    if (range === null || (target === null && location === null)) return [];
    const link = {
      target: target === null || location === null ? target : `${target}#${location}`,
      location: target === null ? location : null,
      tip: attribute(element, "tooltip"),
    };
    return [[`${range.first.row},${range.first.column}`, link]];
  });
  return new Map(links);
}
