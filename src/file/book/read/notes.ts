import type { CellComment } from "hucre";
import { parsedAddress } from "../../../core/workbook/address";
import { unescapedName } from "../markup/escaped-name";
import { attribute, child, children, type MarkupElement, numeric } from "../markup/markup-element";

/** The notes on a sheet's cells, by cell: their text, in one font, and who wrote them. */
export function cellNotes(root: MarkupElement | null): Map<string, CellComment> {
  const authors = children(child(root, "authors"), "author").map(({ text }) => unescapedName(text));
  const notes = children(child(root, "commentList"), "comment").flatMap((note): [string, CellComment][] => {
    const address = parsedAddress(attribute(note, "ref") ?? "");
    if (address === null) return [];
    const author = authors[numeric(note, "authorId") ?? -1] ?? "";
    const comment = { text: noteText(child(note, "text")), ...(author === "" ? {} : { author }) };
    return [[`${address.row},${address.column}`, comment]];
  });
  return new Map(notes);
}

function noteText(element: MarkupElement | null): string {
  const runs = [child(element, "t"), ...children(element, "r").map((run) => child(run, "t"))];
  return unescapedName(runs.map((run) => run?.text ?? "").join(""));
}
