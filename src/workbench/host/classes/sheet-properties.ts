import type { Sheet } from "../model/sheet";
import { hostClass } from "../protocol/host-class";
import { itemNotFound } from "../protocol/host-error";
import { answer } from "../protocol/host-object";
import { wireText } from "../protocol/wire-value";
import type { Session } from "./session";

interface Entry {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Texts an add-in keeps with a sheet (ExcelApi 1.12); they are not copied with it (office-js #5486). */
export const sheetProperties = hostClass<Sheet, Excel.WorksheetCustomPropertyCollection, Session>("WorksheetCustomPropertyCollection", {
  items: (sheet, session) => [...sheet.properties.keys()].map((key) => property({ sheet, key }, session)),
  item: (sheet, key, session) => property({ sheet, key: keyOf(sheet, wireText(key)) }, session),
  methods: {
    Add: (sheet, args, session) => {
      const key = args.text(0);
      sheet.properties.set([...sheet.properties.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? key, args.text(1));
      return property({ sheet, key }, session);
    },
    GetCount: (sheet) => answer(sheet.properties.size),
    GetItemOrNullObject: (sheet, args, session) => {
      const key = args.text(0).toLowerCase();
      const known = [...sheet.properties.keys()].find((candidate) => candidate.toLowerCase() === key);
      return known === undefined ? null : property({ sheet, key: known }, session);
    },
  },
});

const property = hostClass<Entry, Excel.WorksheetCustomProperty, Session>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ sheet, key }) => sheet.properties.get(key) ?? "", set: ({ sheet, key }, value) => sheet.properties.set(key, wireText(value)) },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.properties.delete(key);
      return answer(null);
    },
  },
});

function keyOf(sheet: Sheet, wanted: string): string {
  const known = [...sheet.properties.keys()].find((candidate) => candidate.toLowerCase() === wanted.toLowerCase());
  if (known === undefined) throw itemNotFound();
  return known;
}
