/** One entry of a package, every field free to be wrong. Sizes default to the truth. */
export interface RawEntry {
  readonly name: string;
  /** As it stands in the file: already packed when `method` is 8. */
  readonly data: Uint8Array;
  readonly method?: number;
  /** The size the directory states for the unpacked entry. */
  readonly size?: number;
  readonly checksum?: number;
  readonly flags?: number;
  /** Whether the directory states its sizes and place in a ZIP64 field. */
  readonly isWide?: boolean;
  /** Use the bytes of the entry before this one, as overlapping bombs do. */
  readonly sharesData?: boolean;
}

const text = new TextEncoder();

/** A package written byte by byte, so that tests can lie in any field of it. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  let place = 0;
  for (const entry of entries) {
    if (entry.sharesData !== true) {
      place = length;
      const local = [header(entry, false, place), entry.data];
      pieces.push(...local);
      length += local.reduce((sum, piece) => sum + piece.length, 0);
    }
    records.push(header(entry, true, place));
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, length, true);
  return joined([...pieces, ...records, new Uint8Array(end.buffer)]);
}

/** One array of all pieces. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

function header(entry: RawEntry, isRecord: boolean, place: number): Uint8Array {
  const name = text.encode(entry.name);
  const extra = isRecord && entry.isWide === true ? wideField(entry, place) : new Uint8Array(0);
  const view = new DataView(new ArrayBuffer(isRecord ? 46 : 30));
  const shared = isRecord ? 8 : 6;
  const wide = extra.length > 0 ? 0xffffffff : null;
  view.setUint32(0, isRecord ? 0x02014b50 : 0x04034b50, true);
  view.setUint16(shared, entry.flags ?? 0, true);
  view.setUint16(shared + 2, entry.method ?? 0, true);
  view.setUint32(shared + 8, entry.checksum ?? 0, true);
  view.setUint32(shared + 12, wide ?? entry.data.length, true);
  view.setUint32(shared + 16, wide ?? entry.size ?? entry.data.length, true);
  view.setUint16(shared + 20, name.length, true);
  view.setUint16(shared + 22, extra.length, true);
  if (isRecord) view.setUint32(42, wide ?? place, true);
  return joined([new Uint8Array(view.buffer), name, extra]);
}

function wideField(entry: RawEntry, place: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(28));
  view.setUint16(0, 1, true);
  view.setUint16(2, 24, true);
  view.setBigUint64(4, BigInt(entry.size ?? entry.data.length), true);
  view.setBigUint64(12, BigInt(entry.data.length), true);
  view.setBigUint64(20, BigInt(place), true);
  return new Uint8Array(view.buffer);
}
