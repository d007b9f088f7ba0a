import type { Faults } from "./faults";
import { HostError } from "./protocol/host-error";
import type { Roots } from "./protocol/object-paths";
import { type Interruption, processRequest } from "./protocol/process-request";
import { actionTypes, type Request } from "./protocol/request";
import type { WireRecord } from "./protocol/wire-value";

/** One sync, measured. Bytes of the messages as they travel, in UTF-8. */
export interface SyncRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** Under what circumstances a request arrives. */
export interface Circumstances {
  readonly requestBytes: number;
  readonly mostBytes: number;
  readonly isEditingCell: boolean;
  readonly fault: ReturnType<Faults["at"]>;
}

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a batch only gives references back, or says that the pane is ready: nobody waits for such a batch. */
export function isCleanUp(request: Request): boolean {
  const calls = request.actions.filter((action) => action.type !== actionTypes.instantiate);
  return calls.length > 0 && calls.every((action) => action.type === actionTypes.method && (action.name === "_RemoveReference" || action.name === "NotifyActionHandlerReady"));
}

/** The body that answers a request: its results, or the error Excel gives instead. */
export function answered(request: Request, roots: Roots, circumstances: Circumstances): WireRecord {
  const { fault, mostBytes } = circumstances;
  if (circumstances.isEditingCell) {
    return refused(new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."));
  }
  if (circumstances.requestBytes > mostBytes) {
    return refused(new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit. Please refer to our documentation for the limit.", 413));
  }
  if (fault?.time === "before") return refused(fault.error);
  const interruption = fault !== null && typeof fault.time === "object" ? { afterActions: fault.time.afterActions, error: fault.error } : null;
  const body = carriedOut(request, roots, interruption);
  if (fault?.time === "after") return refused(fault.error);
  if (bytesOf(JSON.stringify(body)) > mostBytes) {
    return refused(new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit. Please refer to our documentation for the limit.", 413));
  }
  return body;
}

/** A fault of the host's own is answered too, so that nobody waits for ever, and says that it is one. */
function carriedOut(request: Request, roots: Roots, interruption: Interruption | null): WireRecord {
  try {
    return processRequest(request, roots, interruption);
  } catch (error) {
    return refused(new HostError("HostBroken", `The host itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 500));
  }
}

function refused(error: HostError): WireRecord {
  return {
    Error: { Code: error.code, Message: error.message, Location: error.location, ActionIndex: 0, HttpStatusCode: error.status },
    Results: [],
    TraceIds: [],
  };
}
