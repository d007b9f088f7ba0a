import type { Result } from "../../../core/shared/result";
import { success } from "../../../core/shared/result";
import { defaultLimits } from "../../guard/guard-limits";
import { inflateEntry } from "../../guard/inflate-entry";
import type { MarkupVisitor } from "../../guard/markup-scanner";
import { OpenPackage, openPackage, type PartReading } from "../../guard/open-package";
import { partFolder, relationshipsPart, targetPart } from "../../guard/part-path";
import type { RefusedFile } from "../../guard/refused-file";
import { type Relationship, relationshipsIn } from "../../guard/relationships";
import { type WorkbookParts, workbookParts } from "../../guard/workbook-parts";
import type { MarkupElement } from "../markup/markup-element";
import { MarkupTree } from "../markup/markup-tree";

/**
 * The parts of a package that passed the guard, read again for what the file
 * library leaves out. Each is scanned under the guard's limits; one that breaks
 * them, or is missing, counts as not there.
 */
export class BookPackage {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly from: OpenPackage,
    readonly parts: WorkbookParts,
  ) {}

  static opened(bytes: Uint8Array): Result<BookPackage, RefusedFile> {
    const from = openPackage(bytes, defaultLimits);
    if (!from.ok) return from;
    const parts = workbookParts(from.value, defaultLimits);
    return parts.ok ? success(new BookPackage(bytes, from.value, parts.value)) : parts;
  }

  /** The workbook's own part. */
  get workbookPart(): string {
    const target = this.#relationships("_rels/.rels").find(({ type }) => type === "officeDocument")?.target ?? "";
    return targetPart("", target);
  }

  get themePart(): string {
    return `${partFolder(this.workbookPart)}/theme/theme1.xml`;
  }

  tree(part: string | null): MarkupElement | null {
    const tree = new MarkupTree();
    return this.scanned(part, tree, "tree") ? tree.root : null;
  }

  /** Streams a part through a visitor; false when it is missing or unsound. */
  scanned(part: string | null, visitor: MarkupVisitor, reading: PartReading = "stream"): boolean {
    // A package counts what is read of it; these parts have been counted once, and are read again.
    const again = new OpenPackage(this.bytes, defaultLimits, this.from.entries);
    return part !== null && again.has(part) && again.scan(part, reading, visitor) === null;
  }

  /** A part's text, `null` when it is missing or no sound markup. */
  text(part: string | null): string | null {
    const entry = part === null ? undefined : this.from.entries.get(part);
    if (entry === undefined || !this.scanned(part, {})) return null;
    const decoder = new TextDecoder();
    let text = "";
    const refused = inflateEntry(this.bytes, entry, defaultLimits, (chunk) => {
      text += decoder.decode(chunk, { stream: true });
      return null;
    });
    return refused === null ? text + decoder.decode() : null;
  }

  /** Where the links of a part lead, by their ids: a part's path, or an address outside the package as it is written. */
  links(part: string): Map<string, { readonly type: string; readonly target: string; readonly part: string }> {
    const folder = partFolder(part);
    return new Map(this.#relationships(relationshipsPart(part)).map(({ id, type, target }) => [id, { type, target, part: targetPart(folder, target) }]));
  }

  /** The first part of a kind that a part is linked with. */
  linked(part: string, type: string): string | null {
    return [...this.links(part).values()].find((link) => link.type === type)?.part ?? null;
  }

  #relationships(part: string): readonly Relationship[] {
    if (!this.from.has(part)) return [];
    const links = relationshipsIn(this.from, part);
    return links.ok ? links.value : [];
  }
}
