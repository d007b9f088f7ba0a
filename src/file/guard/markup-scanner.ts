import { isMarkupSpace } from "./attribute-cursor";
import type { GuardLimits } from "./guard-limits";
import type { MarkupKind } from "./markup-piece";
import { markupEnd, markupKind } from "./markup-piece";
import { MarkupTag } from "./markup-tag";
import type { RefusedFile } from "./refused-file";

const lessThan = 0x3c;
const nothing = new Uint8Array(0);

/** What someone wants to know of a part while it streams by; each call may refuse the file. Depth 0 is the root. */
export interface MarkupVisitor {
  open?(tag: MarkupTag, depth: number): RefusedFile | null;
  close?(tag: MarkupTag, depth: number): RefusedFile | null;
  /** A run of character data as it stands, references unresolved. */
  text?(bytes: Uint8Array, start: number, end: number): RefusedFile | null;
}

/** Counts elements over several parts, and says when they are too many. */
export interface ElementCount {
  elements: number;
  readonly limit: number;
}

/**
 * Reads one part's markup from chunks of bytes, wherever they are cut, and
 * never holds more than a chunk and one unfinished piece.
 *
 * It is a tokenizer and no validator: it finds tags exactly where hucre finds
 * them, refuses what could harm (declarations, depth, length, number), and
 * leaves the names of closing tags to the reader.
 */
export class MarkupScanner {
  #pending: Uint8Array = nothing;
  #depth = 0;
  #roots = 0;
  readonly #tag = new MarkupTag();

  constructor(
    private readonly part: string,
    private readonly limits: GuardLimits,
    private readonly counts: readonly ElementCount[],
    private readonly visitor: MarkupVisitor,
  ) {}

  /** Takes the next chunk. */
  push(chunk: Uint8Array): RefusedFile | null {
    const bytes = this.#pending.length === 0 ? chunk : joined(this.#pending, chunk);
    let position = 0;
    while (position < bytes.length) {
      const kind = bytes[position] === lessThan ? markupKind(bytes, position) : "text";
      if (kind === null) break;
      const end = kind === "text" ? textEnd(bytes, position) : markupEnd(bytes, position, kind);
      if (end === null) break;
      const refused = this.#isTooLong(end - position) ?? this.#take(kind, bytes, position, end);
      if (refused !== null) return refused;
      position = end;
    }
    this.#pending = bytes.slice(position);
    return this.#isTooLong(this.#pending.length);
  }

  /** Says, after the last chunk, whether the part was whole. */
  finish(): RefusedFile | null {
    const isWhole = this.#pending[0] !== lessThan && this.#depth === 0 && this.#roots === 1;
    return isWhole ? null : this.#malformed();
  }

  #take(kind: MarkupKind | "text", bytes: Uint8Array, start: number, end: number): RefusedFile | null {
    switch (kind) {
      case "text":
        return this.#text(bytes, start, end);
      case "opening":
        return this.#open(bytes, start, end);
      case "closing":
        this.#tag.moveTo(bytes, afterSpace(bytes, start + 2), end - 1);
        return this.#close();
      case "characterData":
        return this.#text(bytes, start + 9, end - 3);
      case "declaration":
        return { code: "documentType", detail: { part: this.part } };
      case "comment":
      case "instruction":
        return null;
    }
  }

  #text(bytes: Uint8Array, start: number, end: number): RefusedFile | null {
    return this.#depth > 0 ? (this.visitor.text?.(bytes, start, end) ?? null) : null;
  }

  #open(bytes: Uint8Array, start: number, end: number): RefusedFile | null {
    const isEmpty = bytes[end - 2] === 0x2f;
    this.#tag.moveTo(bytes, start + 1, isEmpty ? end - 2 : end - 1);
    if (this.#depth === 0) this.#roots += 1;
    const refused = this.#isTooMuch() ?? this.visitor.open?.(this.#tag, this.#depth) ?? null;
    this.#depth += 1;
    return refused ?? (isEmpty ? this.#close() : null);
  }

  #close(): RefusedFile | null {
    this.#depth -= 1;
    if (this.#depth < 0) return this.#malformed();
    return this.visitor.close?.(this.#tag, this.#depth) ?? null;
  }

  #isTooMuch(): RefusedFile | null {
    if (this.#depth >= this.limits.depth) {
      return { code: "tooDeep", detail: { part: this.part, limit: this.limits.depth } };
    }
    for (const count of this.counts) {
      count.elements += 1;
      if (count.elements > count.limit) {
        return { code: "tooManyElements", detail: { part: this.part, limit: count.limit } };
      }
    }
    return null;
  }

  #isTooLong(length: number): RefusedFile | null {
    return length > this.limits.textBytes
      ? { code: "textTooLong", detail: { part: this.part, limit: this.limits.textBytes } }
      : null;
  }

  #malformed(): RefusedFile {
    return { code: "malformedMarkup", detail: { part: this.part } };
  }
}

/** hucre trims closing tags, so a space before the name must not hide which element ends. */
function afterSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isMarkupSpace(bytes[at])) at += 1;
  return at;
}

function textEnd(bytes: Uint8Array, start: number): number | null {
  let at = start;
  while (at < bytes.length && bytes[at] !== lessThan) at += 1;
  return at < bytes.length ? at : null;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
