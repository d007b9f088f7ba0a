import { Book, type Name } from "../model/book";
import { sheetInFormula, areaText, parsedAddress } from "../model/address";
import { shownFormula } from "../model/formula-spelling";
import { RangePlace } from "../model/range-place";
import { Sheet } from "../model/sheet";
import { addName, nameCalled } from "../operations/names";
import { staticReference } from "../operations/static-reference";
import { hostClass } from "../protocol/host-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { answer, type HostObject } from "../protocol/host-object";
import { wireBoolean, wireText } from "../protocol/wire-value";
import type { Session } from "./session";

/** The names of the workbook, or those that hold on one sheet. */
export const names = hostClass<Sheet | Book, Excel.NamedItemCollection, Session>("NamedItemCollection", {
  items: (of, { book, make }) => book.names.filter((name) => name.scope === scopeOf(of)).map((name) => make.name(name)),
  item: (of, key, { book, make }) => {
    const name = nameCalled(book, scopeOf(of), wireText(key));
    if (name === undefined) throw itemNotFound();
    return make.name(name);
  },
  methods: {
    Add: (of, args, { book, make }) => {
      const target = args.target(1);
      const formula = target instanceof RangePlace
        ? `${sheetInFormula(target.sheet.name)}!${areaText(target.area, "$")}`
        : staticReference(book, args.text(1));
      return make.name(addName(book, scopeOf(of), args.text(0), formula, args.textOr(2, "")));
    },
    GetCount: (of, _args, { book }) => answer(book.names.filter((name) => name.scope === scopeOf(of)).length),
    GetItemOrNullObject: (of, args, { book, make }) => {
      const name = nameCalled(book, scopeOf(of), args.text(0));
      return name === undefined ? null : make.name(name);
    },
  },
});

/** A name. Its formula reads back in English with absolute references; desktop Excel shows it localised (office-js #2834). */
export const namedItem = hostClass<Name, Excel.NamedItem, Session>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }) => shownFormula(formula, null),
      set: (target, value, { book }) => {
        const formula = wireText(value);
        if (!formula.startsWith("=")) throw invalidArgument();
        target.formula = staticReference(book, formula).replace(/^=/u, "");
      },
    },
    Value: { get: ({ formula }) => shownFormula(formula, null) },
    Type: { get: ({ formula }) => (formula.includes("#REF!") ? "Error" : parsedAddress(formula) === null ? "String" : "Range") },
    Scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    Visible: { get: ({ isVisible }) => isVisible, set: (target, value) => { target.isVisible = wireBoolean(value); } },
    Comment: { get: ({ comment }) => comment, set: (target, value) => { target.comment = wireText(value); } },
  },
  objects: {
    Worksheet: ({ scope }, { make }) => {
      if (scope === null) throw invalidArgument();
      return make.worksheet(scope);
    },
    WorksheetOrNullObject: ({ scope }, { make }) => (scope === null ? null : make.worksheet(scope)),
  },
  methods: {
    GetRange: (target, _args, session) => {
      const range = rangeOf(target, session);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (target, _args, session) => rangeOf(target, session),
    Delete: (target, _args, { book }) => {
      book.names = book.names.filter((name) => name !== target);
      return answer(null);
    },
  },
});

function scopeOf(of: Sheet | Book): Sheet | null {
  return of instanceof Book ? null : of;
}

function rangeOf({ formula, scope }: Name, { book, make }: Session): HostObject | null {
  const place = parsedAddress(formula);
  const sheet = place?.sheet === null || place === null ? scope : (book.sheetNamed(place.sheet) ?? null);
  return place === null || sheet === null ? null : make.range(sheet, place.area);
}
