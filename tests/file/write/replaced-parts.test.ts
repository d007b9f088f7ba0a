import { crc32 } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { defaultLimits } from "../../../src/file/guard/guard-limits";
import { zipDirectory, type ZipEntry } from "../../../src/file/guard/zip-directory";
import { replacedParts } from "../../../src/file/write/replaced-parts";

const parts = {
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/table.xml": strToU8(`<a>${"本文 ".repeat(500)}</a>`),
  "xl/stored.xml": strToU8("<b>そのまま</b>"),
  "xl/empty.xml": new Uint8Array(0),
};
const packed = zipSync({ ...parts, "xl/stored.xml": [parts["xl/stored.xml"], { level: 0 }] });

function directory(bytes: Uint8Array): readonly ZipEntry[] {
  const read = zipDirectory(bytes, defaultLimits);
  return read.ok ? read.value : [];
}

function packedBytes(bytes: Uint8Array, { dataStart, packedSize }: ZipEntry): Buffer {
  return Buffer.from(bytes.subarray(dataStart, dataStart + packedSize));
}

describe("a package with some parts rewritten", () => {
  const written = replacedParts(packed, new Map([["xl/table.xml", (xml: string) => xml.replaceAll("本文", "新文")], ["xl/stored.xml", () => "<b>別</b>"]]));

  test("holds the new texts, and every other part as it was", async () => {
    const edited = await written;
    const found = unzipSync(edited);
    expect(Object.keys(found)).toEqual(Object.keys(parts));
    expect(strFromU8(found["xl/table.xml"] ?? new Uint8Array(0))).toBe(`<a>${"新文 ".repeat(500)}</a>`);
    expect(strFromU8(found["xl/stored.xml"] ?? new Uint8Array(0))).toBe("<b>別</b>");
    expect(strFromU8(found["[Content_Types].xml"] ?? new Uint8Array(0))).toBe("<Types/>");
    expect(found["xl/empty.xml"]).toHaveLength(0);
  });

  test("copies what it does not touch byte for byte, packed as it was", async () => {
    const edited = await written;
    const [before, after] = [directory(packed), directory(edited)];
    for (const [index, entry] of before.entries()) {
      const same = after[index];
      if (entry.name === "xl/table.xml" || entry.name === "xl/stored.xml" || same === undefined) continue;
      expect(packedBytes(edited, same).equals(packedBytes(packed, entry))).toBe(true);
      expect(same.method).toBe(entry.method);
    }
  });

  test("states the size and checksum of every part as they are", async () => {
    const edited = await written;
    const found = unzipSync(edited);
    const view = new DataView(edited.buffer);
    for (const { name, size, record } of directory(edited)) {
      const content = found[name] ?? new Uint8Array(0);
      expect({ name, size, checksum: view.getUint32(record.start + 16, true) }).toEqual({ name, size: content.length, checksum: crc32(content) });
    }
  });

  test("bears no time of writing, so that equal input gives equal bytes", async () => {
    const edited = await written;
    const view = new DataView(edited.buffer);
    const times = directory(edited).map(({ record }) => [view.getUint16(record.start + 12, true), view.getUint16(record.start + 14, true)]);
    expect(new Set(times.map(String))).toEqual(new Set(["0,33"]));
  });
});
