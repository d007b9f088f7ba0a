import type { GuardLimits } from "./guard-limits";
import type { RefusedFile } from "./refused-file";

/** How an OLE compound file begins: an old workbook, or the wrapping of an encrypted one. */
const compoundFileMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entryMagic = [0x50, 0x4b, 0x03, 0x04];
const emptyPackageMagic = [0x50, 0x4b, 0x05, 0x06];

/** The name of the stream that holds a workbook with a password, as a compound file spells it. */
const encryptedStream = utf16Bytes("EncryptedPackage");

/** Why these bytes cannot be a package at all, judged by size and first bytes, or `null` when they may be one. */
export function refusedContainer(bytes: Uint8Array, limits: GuardLimits): RefusedFile | null {
  if (bytes.length === 0) return { code: "empty", detail: {} };
  if (bytes.length > limits.fileBytes) {
    return { code: "fileTooLarge", detail: { limit: limits.fileBytes, actual: bytes.length } };
  }
  if (hasAt(bytes, 0, compoundFileMagic)) {
    return { code: contains(bytes, encryptedStream) ? "encrypted" : "oldFormat", detail: {} };
  }
  if (hasAt(bytes, 0, entryMagic) || hasAt(bytes, 0, emptyPackageMagic)) return null;
  return { code: "notAZip", detail: {} };
}

function utf16Bytes(text: string): readonly number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function hasAt(bytes: Uint8Array, start: number, sought: readonly number[]): boolean {
  return sought.every((byte, index) => bytes[start + index] === byte);
}

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, sought)) return true;
  }
  return false;
}
