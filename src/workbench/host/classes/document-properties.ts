import type { Book } from "../model/book";
import { hostClass } from "../protocol/host-class";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireText, type WireValue } from "../protocol/wire-value";
import type { Session } from "./session";

/** Properties of the document: its title, and those of one's own. */
export const documentProperties = hostClass<Book, Excel.DocumentProperties, Session>("DocumentProperties", {
  scalars: { Title: { get: ({ title }) => title, set: (book, value) => { book.title = wireText(value); } } },
  objects: { Custom: (book, session) => customProperties(book, session) },
});

interface Entry {
  readonly book: Book;
  readonly key: string;
}

const customProperties = hostClass<Book, Excel.CustomPropertyCollection, Session>("CustomPropertyCollection", {
  items: (book, session) => [...book.properties.keys()].map((key) => customProperty({ book, key }, session)),
  item: (book, key, session) => {
    const known = knownKey(book, wireText(key));
    if (known === undefined) throw itemNotFound();
    return customProperty({ book, key: known }, session);
  },
  methods: {
    // A key that exists is written again ("CustomPropertyCollection.add").
    Add: (book, args, session) => {
      const key = knownKey(book, args.text(0)) ?? args.text(0);
      book.properties.set(key, shortText(args.value(1)));
      return customProperty({ book, key }, session);
    },
    DeleteAll: (book) => {
      book.properties.clear();
      return answer(null);
    },
    GetCount: (book) => answer(book.properties.size),
    GetItemOrNullObject: (book, args, session) => {
      const known = knownKey(book, args.text(0));
      return known === undefined ? null : customProperty({ book, key: known }, session);
    },
  },
});

const customProperty = hostClass<Entry, Excel.CustomProperty, Session>("CustomProperty", {
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ book, key }) => readableText(book.properties.get(key) ?? ""), set: ({ book, key }, value) => book.properties.set(key, shortText(value)) },
    Type: { get: () => "String" },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.properties.delete(key);
      return answer(null);
    },
  },
});

/** Excel does not tell keys apart by case. */
function knownKey(book: Book, wanted: string): string | undefined {
  return [...book.properties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
}

/** Reading a property of anybody's that is longer hangs or crashes desktop Excel (office-js #4378): told as a failure here. */
function readableText(text: string): string {
  if (text.length > 255) throw new HostError("GeneralException", "There was an internal error while processing the request.", 500);
  return text;
}

/** Longer texts are cut, or crash desktop Excel when they are read (office-js #4378): refused here, so that nobody relies on them. */
function shortText(value: WireValue): string {
  const text = typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : null;
  if (text === null || text.length > 255) throw invalidArgument();
  return text;
}
