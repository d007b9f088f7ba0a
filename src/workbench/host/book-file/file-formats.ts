import type { FileFormat, FileSide } from "../../../file/book/file-cell";
import type { HostFormat } from "../model/cell";

/** A file's format as the host keeps it: its one border becomes four sides. */
export function hostFormat({ border, ...format }: FileFormat): HostFormat {
  if (border === undefined) return format;
  const side: FileSide = { style: "thin", color: border };
  return { ...format, sides: { top: side, right: side, bottom: side, left: side } };
}

/** The host's format as a file keeps it: thin lines of one colour all around become one border. The kind of a hatch is the file's own. */
export function fileFormat({ pattern, sides, ...format }: HostFormat): FileFormat {
  const hatched = pattern !== undefined && format.hatch === undefined ? { ...format, hatch: "000000" } : format;
  if (sides === undefined) return hatched;
  const { top, right, bottom, left } = sides;
  const all = [top, right, bottom, left].filter((side) => side !== undefined);
  if (all.length === 0) return hatched;
  const color = top?.color ?? null;
  const isOneLine = all.length === 4 && all.every((side) => side.style === "thin" && side.color === color);
  return isOneLine && color !== null ? { ...hatched, border: color } : { ...hatched, sides };
}
