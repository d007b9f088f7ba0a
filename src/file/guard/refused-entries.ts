import type { GuardLimits } from "./guard-limits";
import type { RefusedFile } from "./refused-file";
import type { ZipEntry } from "./zip-directory";

const stored = 0;
const deflated = 8;

/**
 * Why a directory is refused before any entry is unpacked: names that lead
 * elsewhere or stand twice, sizes over the caps, entries locked or packed in a
 * way no workbook uses, entries lying over one another. `null` when it is sound.
 */
export function refusedEntries(entries: readonly ZipEntry[], limits: GuardLimits): RefusedFile | null {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const { name } = entry;
    if (isUnsafe(name)) return { code: "unsafeEntryName", detail: { name } };
    // Part names of a package differ by more than case, so one that does not is there to mislead.
    const folded = name.toLowerCase();
    if (names.has(folded)) return { code: "duplicateEntry", detail: { name } };
    names.add(folded);
    if (entry.isEncrypted) return { code: "encrypted", detail: {} };
    if (entry.method !== stored && entry.method !== deflated) return { code: "damagedZip", detail: { part: name } };
    if (entry.method === stored && entry.size !== entry.packedSize) {
      return { code: "damagedZip", detail: { part: name } };
    }
    if (entry.size > limits.entryBytes) return { code: "entryTooLarge", detail: { part: name, limit: limits.entryBytes } };
    total += entry.size;
  }
  if (total > limits.packageBytes) return { code: "packageTooLarge", detail: { limit: limits.packageBytes } };
  return refusedOverlap(entries);
}

function isUnsafe(name: string): boolean {
  return (
    name === "" ||
    name.startsWith("/") ||
    /^[a-z]:/i.test(name) ||
    /[\\\u0000-\u001f]/.test(name) ||
    name.split("/").some((step) => step === ".." || step === ".")
  );
}

/** Entries sharing bytes are how a small file unpacks to many large ones. */
function refusedOverlap(entries: readonly ZipEntry[]): RefusedFile | null {
  let reached = 0;
  for (const entry of entries.toSorted((one, other) => one.dataStart - other.dataStart)) {
    if (entry.dataStart < reached) return { code: "damagedZip", detail: { part: entry.name } };
    reached = entry.dataStart + entry.packedSize;
  }
  return null;
}
