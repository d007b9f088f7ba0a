import { Inflate } from "fflate";
import type { GuardLimits } from "./guard-limits";
import type { RefusedFile } from "./refused-file";
import type { ZipEntry } from "./zip-directory";

const smallestStep = 4 * 1024;
const largestStep = 32 * 1024;
/** What one step should unpack to: small enough to stay in the processor's cache. */
const wantedChunk = 256 * 1024;

/** Takes the unpacked bytes of an entry as they come, and may refuse the file for them. */
export type ChunkSink = (chunk: Uint8Array) => RefusedFile | null;

/**
 * Unpacks one entry piece by piece into `sink`. It stops at the first byte
 * beyond the size that the directory states, so no entry unpacks to more than
 * the caps that were applied to those sizes, whatever it holds.
 *
 * The steps shrink with the packing, because deflate can turn one byte into a
 * thousand: a bomb is never in memory, only a few of its pieces.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limits: GuardLimits, sink: ChunkSink): RefusedFile | null {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === 0 || packed.length === 0) return sink(packed) ?? sizeRefusal(entry, packed.length);

  const seen: { bytes: number; refused: RefusedFile | null } = { bytes: 0, refused: null };
  const stream = new Inflate((chunk) => {
    seen.bytes += chunk.length;
    seen.refused ??= seen.bytes > entry.size ? overflow(entry, seen.bytes, limits) : sink(chunk);
  });
  const step = inputStep(entry);
  try {
    for (let start = 0; start < packed.length && seen.refused === null; start += step) {
      stream.push(packed.subarray(start, start + step), start + step >= packed.length);
    }
  } catch {
    // fflate reports a broken stream by throwing; a broken entry is the file's fault, not ours.
    return damaged(entry);
  }
  return seen.refused ?? sizeRefusal(entry, seen.bytes);
}

function inputStep({ size, packedSize }: ZipEntry): number {
  const step = Math.floor((wantedChunk * packedSize) / Math.max(size, 1));
  return Math.min(Math.max(step, smallestStep), largestStep);
}

function overflow(entry: ZipEntry, unpacked: number, limits: GuardLimits): RefusedFile {
  return unpacked > limits.entryBytes
    ? { code: "entryTooLarge", detail: { part: entry.name, limit: limits.entryBytes } }
    : damaged(entry);
}

function sizeRefusal(entry: ZipEntry, unpacked: number): RefusedFile | null {
  return unpacked === entry.size ? null : damaged(entry);
}

function damaged(entry: ZipEntry): RefusedFile {
  return { code: "damagedZip", detail: { part: entry.name } };
}
