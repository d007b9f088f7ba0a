import type { Result } from "../../core/shared/result";
import { failure, success } from "../../core/shared/result";
import type { GuardLimits } from "./guard-limits";
import { inflateEntry } from "./inflate-entry";
import type { ElementCount, MarkupVisitor } from "./markup-scanner";
import { MarkupScanner } from "./markup-scanner";
import { refusedContainer } from "./refused-container";
import { refusedEntries } from "./refused-entries";
import type { RefusedFile } from "./refused-file";
import type { ZipEntry } from "./zip-directory";
import { zipDirectory } from "./zip-directory";

const declarations = ["<!DOCTYPE", "<!ENTITY"];
const prologueLength = 4_096;

/** How the reader takes a part: as a stream of tags, or as a tree of objects that costs far more. */
export type PartReading = "stream" | "tree";

/** A package whose directory is sound, with the means to look through its parts once. */
export class OpenPackage {
  readonly #elements: ElementCount;
  readonly #treeElements: ElementCount;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: GuardLimits,
    readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {
    this.#elements = { elements: 0, limit: limits.elements };
    this.#treeElements = { elements: 0, limit: limits.treeElements };
  }

  has(part: string): boolean {
    return this.entries.has(part);
  }

  /** Streams a part that will be read through a visitor, and refuses what would harm the reader. */
  scan(part: string, reading: PartReading, visitor: MarkupVisitor): RefusedFile | null {
    const entry = this.entries.get(part);
    if (entry === undefined) return { code: "missingPart", detail: { part, sheet: null } };
    const { packedTooHardFrom, packingRatio } = this.limits;
    if (entry.size > packedTooHardFrom && entry.size > entry.packedSize * packingRatio) {
      return { code: "packedTooHard", detail: { part, limit: packingRatio } };
    }
    const counts = reading === "tree" ? [this.#elements, this.#treeElements] : [this.#elements];
    const scanner = new MarkupScanner(part, this.limits, counts, visitor);
    return inflateEntry(this.bytes, entry, this.limits, (chunk) => scanner.push(chunk)) ?? scanner.finish();
  }

  /** Unpacks a part that nobody will read, only to know that it is sound and no bomb. */
  measure(entry: ZipEntry): RefusedFile | null {
    const isMarkup = /\.(xml|rels)$/i.test(entry.name);
    let isPrologue = true;
    return inflateEntry(this.bytes, entry, this.limits, (chunk) => {
      const declares = isMarkup && isPrologue && hasDeclaration(chunk);
      isPrologue = false;
      return declares ? { code: "documentType", detail: { part: entry.name } } : null;
    });
  }
}

/** Opens the package in these bytes as far as its directory, unpacking nothing. */
export function openPackage(bytes: Uint8Array, limits: GuardLimits): Result<OpenPackage, RefusedFile> {
  const container = refusedContainer(bytes, limits);
  if (container !== null) return failure(container);
  const directory = zipDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const refused = refusedEntries(directory.value, limits);
  if (refused !== null) return failure(refused);
  return success(new OpenPackage(bytes, limits, new Map(directory.value.map((entry) => [entry.name, entry]))));
}

/** Declarations stand before the root, so the beginning of a part is enough to find them. */
function hasDeclaration(chunk: Uint8Array): boolean {
  const prologue = new TextDecoder().decode(chunk.subarray(0, prologueLength)).toUpperCase();
  return declarations.some((declaration) => prologue.includes(declaration));
}
