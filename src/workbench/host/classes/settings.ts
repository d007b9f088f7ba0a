import type { Book } from "../model/book";
import { hostClass } from "../protocol/host-class";
import { itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { parsedWireValue, wireText } from "../protocol/wire-value";
import type { Session } from "./session";

interface Entry {
  readonly book: Book;
  readonly key: string;
}

/** What the add-in keeps in the file for itself. */
export const addInSettings = hostClass<Book, Excel.SettingCollection, Session>("SettingCollection", {
  items: (book, session) => [...book.settings.keys()].map((key) => setting({ book, key }, session)),
  item: (book, key, session) => {
    if (!book.settings.has(wireText(key))) throw itemNotFound();
    return setting({ book, key: wireText(key) }, session);
  },
  methods: {
    Add: (book, args, session) => {
      book.settings.set(args.text(0), JSON.stringify(args.value(1)));
      return setting({ book, key: args.text(0) }, session);
    },
    GetCount: (book) => answer(book.settings.size),
    GetItemOrNullObject: (book, args, session) => (book.settings.has(args.text(0)) ? setting({ book, key: args.text(0) }, session) : null),
  },
});

const setting = hostClass<Entry, Excel.Setting, Session>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ book, key }) => parsedWireValue(book.settings.get(key) ?? "null"), set: ({ book, key }, value) => book.settings.set(key, JSON.stringify(value)) },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
      return answer(null);
    },
  },
});
