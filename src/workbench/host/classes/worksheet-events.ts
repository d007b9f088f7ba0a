import { eventNumbers } from "../events/event-numbers";
import { asksFor, stopsAskingFor } from "./event-members";

/** The registrations a sheet and the collection of sheets have in common. */
export function worksheetEvents<Target>(targetId: (target: Target) => string) {
  return {
    _RegisterDataChangedEvent: asksFor(eventNumbers.worksheetChanged, targetId),
    _UnregisterDataChangedEvent: stopsAskingFor(eventNumbers.worksheetChanged, targetId),
    _RegisterSelectionChangedEvent: asksFor(eventNumbers.worksheetSelectionChanged, targetId),
    _UnregisterSelectionChangedEvent: stopsAskingFor(eventNumbers.worksheetSelectionChanged, targetId),
    _RegisterActivatedEvent: asksFor(eventNumbers.worksheetActivated, targetId),
    _UnregisterActivatedEvent: stopsAskingFor(eventNumbers.worksheetActivated, targetId),
    _RegisterDeactivatedEvent: asksFor(eventNumbers.worksheetDeactivated, targetId),
    _UnregisterDeactivatedEvent: stopsAskingFor(eventNumbers.worksheetDeactivated, targetId),
    _RegisterFormatChangedEvent: asksFor(eventNumbers.worksheetFormatChanged, targetId),
    _UnregisterFormatChangedEvent: stopsAskingFor(eventNumbers.worksheetFormatChanged, targetId),
    _RegisterRowSortedEvent: asksFor(eventNumbers.worksheetRowSorted, targetId),
    _UnregisterRowSortedEvent: stopsAskingFor(eventNumbers.worksheetRowSorted, targetId),
    _RegisterRowHiddenChangedEvent: asksFor(eventNumbers.worksheetRowHiddenChanged, targetId),
    _UnregisterRowHiddenChangedEvent: stopsAskingFor(eventNumbers.worksheetRowHiddenChanged, targetId),
    _RegisterProtectionChangedEvent: asksFor(eventNumbers.worksheetProtectionChanged, targetId),
    _UnregisterProtectionChangedEvent: stopsAskingFor(eventNumbers.worksheetProtectionChanged, targetId),
    _RegisterEventNameChanged: asksFor(eventNumbers.worksheetNameChanged, targetId),
    _UnregisterEventNameChanged: stopsAskingFor(eventNumbers.worksheetNameChanged, targetId),
    _RegisterCalculatedEvent: asksFor(eventNumbers.worksheetCalculated, targetId),
    _UnregisterCalculatedEvent: stopsAskingFor(eventNumbers.worksheetCalculated, targetId),
  };
}
