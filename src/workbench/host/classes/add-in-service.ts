import { hostClass } from "../protocol/host-class";
import { answer, type HostObject } from "../protocol/host-object";
import type { Session } from "./session";

const service = hostClass<object, { notifyActionHandlerReady(): void }, Session>("AddinInternalService", {
  methods: { _KeepReference: () => answer(null), NotifyActionHandlerReady: () => answer(null) },
});

/** What the client asks for by name when it starts. */
export function addInService(session: Session): ReadonlyMap<string, HostObject> {
  return new Map([["Microsoft.InternalService.AddinInternalService", service({}, session)]]);
}
