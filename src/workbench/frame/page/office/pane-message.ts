import { isList, isRecord, ownProperty, parsedWireValue, type WireRecord, type WireValue } from "../../../host/protocol/wire-value";

/** A call of the add-in's client to the page around it; `data` as its kind of call has it. */
export interface PaneMessage {
  readonly action: string;
  readonly kind: "call" | "registerEvent" | "unregisterEvent";
  readonly conversation: string;
  readonly correlation: WireValue;
  readonly data: WireValue;
}

/** The client's numbers of what it asks: call, listen, listen no longer. */
const kinds = ["call", "registerEvent", "unregisterEvent"] as const;

/** Reads a message that came by `postMessage`; `null` when it is no call of the client's. */
export function paneMessage(text: unknown): PaneMessage | null {
  const message = typeof text === "string" ? record(text) : null;
  if (message === null || ownProperty(message, "_messageType") !== 0) return null;
  const action = ownProperty(message, "_actionName");
  const conversation = ownProperty(message, "_conversationId");
  const kind = kinds[Number(ownProperty(message, "_actionType"))];
  if (typeof action !== "string" || typeof conversation !== "string" || kind === undefined) return null;
  return { action, kind, conversation, correlation: ownProperty(message, "_correlationId") ?? null, data: ownProperty(message, "_data") ?? null };
}

function record(text: string): WireRecord | null {
  try {
    const value = parsedWireValue(text);
    return isRecord(value) ? value : null;
  } catch {
    // Other scripts may post what they like.
    return null;
  }
}

/** The number of the method that a call of the document's object model names. */
export function dispatchOf({ data }: PaneMessage): WireValue {
  const method = isRecord(data) ? ownProperty(data, "DdaMethod") : undefined;
  return isRecord(method) ? (ownProperty(method, "DispatchId") ?? null) : null;
}

/** A batch of calls of Excel's, as the client sends it. */
export interface Batch {
  readonly body: string;
  readonly flags: number;
}

/** The batch that such a call brings: a list, the batch's text at its fifth place, its flags at its seventh. */
export function batchOf(list: WireValue | undefined): Batch | null {
  if (!isList(list)) return null;
  const [, , , , body, , flags] = list;
  return typeof body === "string" ? { body, flags: typeof flags === "number" ? flags : 0 } : null;
}
