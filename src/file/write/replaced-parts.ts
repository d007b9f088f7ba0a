import { deflateSync, inflateSync } from "fflate";
import { invariant } from "../../core/shared/invariant";
import { defaultLimits } from "../guard/guard-limits";
import { zipDirectory, type ZipEntry } from "../guard/zip-directory";

/**
 * The package with some of its text parts rewritten and every other part
 * copied byte for byte, still packed as it was.
 *
 * @throws Error when the bytes are no package: only packages we have just written come here.
 */
export async function replacedParts(bytes: Uint8Array, edits: ReadonlyMap<string, (text: string) => string>): Promise<Uint8Array> {
  const directory = zipDirectory(bytes, defaultLimits);
  invariant(directory.ok, "a package just written can be read");
  const parts = await Promise.all(directory.value.map((entry) => part(bytes, entry, edits.get(entry.name))));
  return assembled(parts);
}

interface Part {
  readonly name: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

async function part(bytes: Uint8Array, entry: ZipEntry, edit: ((text: string) => string) | undefined): Promise<Part> {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const name = new TextEncoder().encode(entry.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.record.start);
  if (edit === undefined) return { name, method: entry.method, checksum: view.getUint32(16, true), size: entry.size, packed };
  const text = new TextDecoder().decode(entry.method === 0 ? packed : await unpacked(packed, entry.size));
  const content = new TextEncoder().encode(edit(text));
  return {
    name,
    method: 8,
    checksum: checksum(content),
    size: content.length,
    packed: await packedAgain(content),
  };
}

/** From this size on, the platform's own packing makes up for the detour through its streams. */
const largePart = 64 * 1024;

function unpacked(bytes: Uint8Array, size: number): Promise<Uint8Array> | Uint8Array {
  return size < largePart ? inflateSync(bytes) : piped(bytes, new DecompressionStream("deflate-raw"));
}

function packedAgain(bytes: Uint8Array): Promise<Uint8Array> | Uint8Array {
  return bytes.length < largePart ? deflateSync(bytes) : piped(bytes, new CompressionStream("deflate-raw"));
}

async function piped(bytes: Uint8Array, through: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([new Uint8Array(bytes)]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(through)).arrayBuffer());
}

const [localLength, recordLength, endLength] = [30, 46, 22];

function assembled(parts: readonly Part[]): Uint8Array {
  const total = parts.reduce((sum, { name, packed }) => sum + localLength + recordLength + 2 * name.length + packed.length, endLength);
  const output = new Uint8Array(total);
  const view = new DataView(output.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, packed, ...entry } of parts) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, packed.length, name.length);
    output.set(name, at + localLength);
    output.set(packed, at + localLength + name.length);
    at += localLength + name.length + packed.length;
  }
  const directoryStart = at;
  for (const [index, { name, packed, ...entry }] of parts.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, packed.length, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    output.set(name, at + recordLength);
    at += recordLength + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directoryStart, true);
  view.setUint32(at + 16, directoryStart, true);
  return output;
}

/** The fields a local header and a directory record share; the date is the format's first day, so that equal input gives equal bytes. */
function writeCommon(view: DataView, at: number, entry: Pick<Part, "method" | "checksum" | "size">, packedSize: number, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, 33, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (checksumTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
