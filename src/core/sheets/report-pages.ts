import type { ReportLine, SectionLines } from "./report-lines";

/** A page of the report: its lines from top to bottom. */
export type ReportPage = readonly ReportLine[];

/** Points between sections on a page. */
const gap: ReportLine = { height: 12, cells: [] };

/** Lines that stand together on a page. */
interface Group {
  readonly lines: readonly ReportLine[];
  /** What stands above it where it begins a page other than its section's first. */
  readonly again: readonly ReportLine[];
}

/**
 * The lines of a report set on pages. A section goes over pages only if it fits
 * none; then each page bears its band again, and its header once rows have
 * begun. No heading stands at the foot of a page without what it heads.
 *
 * `first` stands at the top of the first page; `room` is what a page has for
 * lines, in points.
 */
export function reportPages(first: readonly ReportLine[], sections: readonly SectionLines[], room: number): ReportPage[] {
  const pages: ReportLine[][] = [[...first]];
  let isBegun = false;
  const fits = (lines: readonly ReportLine[]): boolean => heightOf(pages.at(-1) ?? []) + heightOf(lines) <= room;
  for (const section of sections) {
    const groups = groupsOf(section);
    const all = groups.flatMap(({ lines }) => lines);
    if (isBegun && (section.startsPage || !fits([gap, ...all]))) pages.push([]);
    else if (isBegun) pages.at(-1)?.push(gap);
    for (const [index, { lines, again }] of groups.entries()) {
      const isAgain = !fits(lines) && (index > 0 || pages.at(-1)?.length !== 0);
      if (isAgain) pages.push(index === 0 ? [] : [...again]);
      pages.at(-1)?.push(...lines);
    }
    isBegun = true;
  }
  return pages;
}

/** The height of lines together, in points. */
function heightOf(lines: readonly ReportLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function groupsOf({ band, bandAgain, notes, header, rows }: SectionLines): Group[] {
  const [firstNote, ...otherNotes] = notes;
  const [firstRow, ...otherRows] = rows;
  const head = [band, ...(firstNote === undefined ? [] : [firstNote])];
  const body = [...(header === null ? [] : [header]), ...(firstRow === undefined ? [] : [firstRow])];
  const noted: Group[] = otherNotes.map((note) => ({ lines: [note], again: [bandAgain] }));
  const begun: Group[] = firstNote === undefined ? [{ lines: [...head, ...body], again: [] }] : [{ lines: head, again: [] }, ...noted, { lines: body, again: [bandAgain] }];
  return [...begun, ...otherRows.map((row) => ({ lines: [row], again: header === null ? [bandAgain] : [bandAgain, header] }))];
}
