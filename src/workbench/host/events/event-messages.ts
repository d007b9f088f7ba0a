import type { Session } from "../classes/session";
import { areaText } from "../model/address";
import type { Area } from "../model/area";
import type { Actor, ChangeType, Happening } from "../model/happening";
import type { Sheet } from "../model/sheet";
import type { WireRecord, WireValue } from "../protocol/wire-value";
import { eventNumbers } from "./event-numbers";
import { workbookTarget } from "./subscriptions";

/** An event as it travels to the client. */
export interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: "";
}

/** Where cells go when others come in or are taken away. */
const directions: Readonly<Record<ChangeType, string>> = {
  RangeEdited: "None",
  RowInserted: "ShiftCellDown",
  CellInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  CellDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
};

/** The events that tell what happened to whoever asked for them. */
export function eventMessages({ happening, actor }: { readonly happening: Happening; readonly actor: Actor }, session: Session): readonly EventMessage[] {
  const { sheet } = happening;
  const base = { source: actor === "otherAuthor" ? "Remote" : "Local", worksheetId: sheet.id };
  // Own writes are told by `triggerSource` (ExcelApi 1.14).
  const trigger = { triggerSource: actor === "addIn" ? "ThisLocalAddin" : "Unknown" };
  const ofSheet = (event: number, body: WireRecord): EventMessage[] => asked(session, event, [sheet.id, workbookTarget], { ...base, ...body });
  switch (happening.kind) {
    case "changed": {
      const body = { ...trigger, changeType: happening.type, address: areaText(happening.area), shiftDirection: directions[happening.type], ...details(happening) };
      const referenceTo = (): string => reference(sheet, happening.area, session);
      return [
        ...asked(session, eventNumbers.worksheetChanged, [sheet.id, workbookTarget], () => ({ ...base, ...body, referenceId: referenceTo() })),
        ...happening.tables.flatMap((table) => asked(session, eventNumbers.tableChanged, [table.id, sheet.id, workbookTarget], () => ({ ...base, ...body, tableId: table.id, referenceId: referenceTo() }))),
      ];
    }
    case "selectionChanged":
      return [
        ...ofSheet(eventNumbers.worksheetSelectionChanged, { address: areaText(happening.area) }),
        ...sheet.tables.flatMap((table) => asked(session, eventNumbers.tableSelectionChanged, [table.id], { ...base, tableId: table.id, address: areaText(happening.area) })),
      ];
    case "formatChanged":
      return ofSheet(eventNumbers.worksheetFormatChanged, { address: areaText(happening.area) });
    case "rowSorted":
      return ofSheet(eventNumbers.worksheetRowSorted, { ...trigger, address: areaText(happening.area) });
    case "rowHiddenChanged":
      return ofSheet(eventNumbers.worksheetRowHiddenChanged, { ...trigger, address: areaText(happening.area), changeType: "Hidden" });
    case "sheetAdded":
      return ofSheet(eventNumbers.worksheetAdded, {});
    case "sheetDeleted":
      return ofSheet(eventNumbers.worksheetDeleted, {});
    case "sheetActivated":
      return ofSheet(eventNumbers.worksheetActivated, {});
    case "sheetDeactivated":
      return ofSheet(eventNumbers.worksheetDeactivated, {});
    case "sheetRenamed":
      return ofSheet(eventNumbers.worksheetNameChanged, { nameBefore: happening.before, nameAfter: sheet.name });
    case "protectionChanged":
      return ofSheet(eventNumbers.worksheetProtectionChanged, { isProtected: sheet.protection !== null });
    case "tableAdded":
    case "tableDeleted": {
      const event = happening.kind === "tableAdded" ? eventNumbers.tableAdded : eventNumbers.tableDeleted;
      return asked(session, event, [sheet.id, workbookTarget], { ...base, tableId: happening.table.id, tableName: happening.table.name });
    }
  }
}

function asked({ subscriptions }: Session, event: number, targets: readonly string[], body: WireRecord | (() => WireRecord)): EventMessage[] {
  return targets
    .filter((target) => subscriptions.has(event, target))
    .map((target) => ({ messageCategory: 65536, messageType: event, targetId: target, message: JSON.stringify(typeof body === "function" ? body() : body), id: "" }));
}

/** A reference of the event's own: the clean-up of a batch must not take it away. */
function reference(sheet: Sheet, area: Area, { make, references }: Session): string {
  return references.keep(make.range(sheet, area));
}

/** Values before and after are told of a single cell only. */
function details({ details: change }: Extract<Happening, { kind: "changed" }>): WireRecord {
  if (change === null) return {};
  return { valueBefore: change.before ?? "", valueAfter: change.after ?? "", valueTypeBefore: typeOf(change.before), valueTypeAfter: typeOf(change.after) };
}

function typeOf(value: WireValue): string {
  if (value === null) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
