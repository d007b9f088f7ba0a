const endSignature = 0x06054b50;
const wideLocatorSignature = 0x07064b50;
const wideEndSignature = 0x06064b50;
const endLength = 22;
const longestComment = 0xffff;

/** Where a package keeps its directory: first byte and number of records. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly count: number;
}

/**
 * The place of the directory, from the end record that closes a package:
 * the last one in the file, as every reader takes it. `null` when there is no
 * end record; a place beyond the file is left to whoever reads the records.
 */
export function directoryPlace(view: DataView): DirectoryPlace | null {
  const end = endRecordOffset(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const isWide = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  return isWide ? widePlace(view, end) : { offset, count };
}

function endRecordOffset(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

/** The place as the ZIP64 record gives it: what writers use that do not know the size beforehand. */
function widePlace(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) return null;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== wideEndSignature) return null;
  return {
    offset: Number(view.getBigUint64(record + 48, true)),
    count: Number(view.getBigUint64(record + 32, true)),
  };
}
