import type { Result } from "../../core/shared/result";
import { failure, success } from "../../core/shared/result";
import type { GuardLimits } from "./guard-limits";
import type { RefusedFile } from "./refused-file";
import { directoryPlace } from "./zip-end-record";

const recordSignature = 0x02014b50;
const recordLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const wide = 0xffffffff;

/** An entry of a package as its directory describes it. Sizes in bytes, offsets from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; anything else no workbook uses. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly dataStart: number;
  /** The directory record itself. */
  readonly record: { readonly start: number; readonly end: number };
}

const names = new TextDecoder();

/**
 * The directory of a package, in its order. Only the directory counts: entries
 * that are in the file but not in it exist for no reader.
 */
export function zipDirectory(bytes: Uint8Array, limits: GuardLimits): Result<readonly ZipEntry[], RefusedFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = directoryPlace(view);
  if (place === null) return failure({ code: "truncatedZip", detail: {} });
  if (place.count > limits.entries) {
    return failure({ code: "tooManyEntries", detail: { limit: limits.entries, actual: place.count } });
  }
  const entries: ZipEntry[] = [];
  let start = place.offset;
  while (entries.length < place.count) {
    const entry = entryAt(bytes, view, start);
    if (entry === null) return failure({ code: "damagedZip", detail: { part: null } });
    entries.push(entry);
    start = entry.record.end;
  }
  return success(entries);
}

function entryAt(bytes: Uint8Array, view: DataView, start: number): ZipEntry | null {
  const nameStart = start + recordLength;
  if (nameStart > view.byteLength || view.getUint32(start, true) !== recordSignature) return null;
  const extraStart = nameStart + view.getUint16(start + 28, true);
  const extraEnd = extraStart + view.getUint16(start + 30, true);
  const end = extraEnd + view.getUint16(start + 32, true);
  if (end > view.byteLength) return null;

  const [size, packedSize, localStart] = wideValues(view, extraStart, extraEnd, [
    view.getUint32(start + 24, true),
    view.getUint32(start + 20, true),
    view.getUint32(start + 42, true),
  ]);
  if (size === undefined || packedSize === undefined || localStart === undefined) return null;
  const dataStart = dataStartAt(view, localStart);
  if (dataStart === null || dataStart + packedSize > view.byteLength) return null;
  return {
    name: names.decode(bytes.subarray(nameStart, extraStart)),
    method: view.getUint16(start + 10, true),
    isEncrypted: (view.getUint16(start + 8, true) & 1) !== 0,
    packedSize,
    size,
    dataStart,
    record: { start, end },
  };
}

/** Where an entry's bytes begin, after its local header, whose name and extra field may differ in length. */
function dataStartAt(view: DataView, localStart: number): number | null {
  if (localStart + localLength > view.byteLength) return null;
  if (view.getUint32(localStart, true) !== localSignature) return null;
  return localStart + localLength + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
}

/** The values with those replaced that overflow into the ZIP64 field; empty when that field lacks them. */
function wideValues(view: DataView, start: number, end: number, values: readonly number[]): readonly number[] {
  if (!values.includes(wide)) return values;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const fieldEnd = Math.min(next + view.getUint16(at + 2, true), end);
    const found: number[] = [];
    for (const value of values) {
      if (value === wide && next + 8 > fieldEnd) return [];
      found.push(value === wide ? Number(view.getBigUint64(next, true)) : value);
      if (value === wide) next += 8;
    }
    return found;
  }
  return [];
}
