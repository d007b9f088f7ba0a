import type { ProtectedAction } from "../../../file/book/file-sheet";
import { accessDenied } from "../protocol/host-error";
import { hostClass } from "../protocol/host-class";
import { answer } from "../protocol/host-object";
import { isRecord, ownProperty, wireBoolean, wireWord, type WireRecord, type WireValue } from "../protocol/wire-value";
import type { Sheet } from "../model/sheet";
import type { Session } from "./session";

const actionOf: readonly (readonly [string, ProtectedAction])[] = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowEditObjects", "editObjects"],
  ["allowEditScenarios", "editScenarios"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
];

/** The protection of a sheet, without a password. What is not allowed by name is forbidden. */
export const worksheetProtection = hostClass<Sheet, Excel.WorksheetProtection, Session>("WorksheetProtection", {
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => (sheet.protection === null ? null : shownOptions(sheet.protection.allows)) },
  },
  methods: {
    Protect: (sheet, args, { book, settings }) => {
      if (args.isGiven(1)) throw accessDenied();
      if (sheet.protection !== null) {
        // Protecting twice throws AccessDenied since 2026; before that nothing happened (office-js #6784).
        if (settings.protectionTwice === "accessDenied") throw accessDenied();
        return answer(null);
      }
      sheet.protection = { allows: allowedBy(args.value(0)), password: null };
      book.announce({ kind: "protectionChanged", sheet });
      return answer(null);
    },
    Unprotect: (sheet, _args, { book, settings }) => {
      if (sheet.protection === null) {
        if (settings.protectionTwice === "accessDenied") throw accessDenied();
        return answer(null);
      }
      // A password the file asks for is not known here.
      if (sheet.protection.password !== null) throw accessDenied();
      sheet.protection = null;
      book.announce({ kind: "protectionChanged", sheet });
      return answer(null);
    },
  },
});

/** The actions an add-in allows with its options; selecting is allowed unless `selectionMode` says otherwise. */
function allowedBy(value: WireValue): ReadonlySet<ProtectedAction> {
  const options = isRecord(value) ? value : {};
  const allows = new Set<ProtectedAction>();
  for (const [name, action] of actionOf) {
    const allowed = ownProperty(options, name) ?? false;
    if (wireBoolean(allowed)) allows.add(action);
  }
  const mode = wireWord(ownProperty(options, "selectionMode") ?? "Normal", ["Normal", "Unlocked", "None"]);
  if (mode === "Normal") allows.add("selectLockedCells");
  if (mode !== "None") allows.add("selectUnlockedCells");
  return allows;
}

function shownOptions(allows: ReadonlySet<ProtectedAction>): WireRecord {
  const mode = allows.has("selectLockedCells") ? "Normal" : allows.has("selectUnlockedCells") ? "Unlocked" : "None";
  const options = actionOf.map(([name, action]): [string, WireValue] => [name, allows.has(action)]);
  return { ...Object.fromEntries(options), selectionMode: mode };
}
