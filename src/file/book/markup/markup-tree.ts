import type { MarkupVisitor } from "../../guard/markup-scanner";
import type { MarkupTag } from "../../guard/markup-tag";
import { markupText } from "../../guard/markup-text";
import type { MarkupElement } from "./markup-element";

interface Open {
  readonly name: string;
  readonly local: string;
  readonly attributes: Map<string, string>;
  readonly children: Open[];
  text: string;
}

/** Builds a tree of what a guarded scanner streams by. A part whose own namespace has a prefix reads as one that does without. */
export class MarkupTree implements MarkupVisitor {
  root: MarkupElement | null = null;
  readonly #path: Open[] = [];
  #ownPrefix = "";

  /** Takes the tag the scanner stands at as the next element. */
  open(tag: MarkupTag): null {
    const attributes = attributesOf(tag);
    const qualified = tag.qualifiedName;
    const local = tag.name;
    if (this.#path.length === 0 && this.root === null) this.#ownPrefix = qualified.slice(0, qualified.length - local.length);
    const isOwn = this.#ownPrefix !== "" && qualified === `${this.#ownPrefix}${local}`;
    const element = { name: isOwn ? local : qualified, local, attributes, children: [], text: "" };
    const parent = this.#path.at(-1);
    if (parent === undefined) this.root ??= element;
    else parent.children.push(element);
    this.#path.push(element);
    return null;
  }

  close(): null {
    this.#path.pop();
    return null;
  }

  text(bytes: Uint8Array, start: number, end: number): null {
    const element = this.#path.at(-1);
    if (element !== undefined) element.text += markupText(bytes, start, end);
    return null;
  }
}

function attributesOf(tag: MarkupTag): Map<string, string> {
  const attributes = new Map<string, string>();
  const cursor = tag.attributes();
  while (cursor.next()) {
    attributes.set(markupText(tag.bytes, cursor.nameStart, cursor.nameEnd), markupText(tag.bytes, cursor.valueStart, cursor.valueEnd));
  }
  return attributes;
}
