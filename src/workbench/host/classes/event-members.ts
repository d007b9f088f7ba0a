import type { CallArguments } from "../protocol/call-arguments";
import { answer, type Outcome } from "../protocol/host-object";
import type { Session } from "./session";

type Method<Target> = (target: Target, args: CallArguments, session: Session) => Outcome;

/** The internal method by which the client asks for an event of a thing. */
export function asksFor<Target>(event: number, targetId: (target: Target) => string): Method<Target> {
  return (target, _args, { subscriptions }) => {
    subscriptions.add(event, targetId(target));
    return answer(null);
  };
}

/** The internal method by which the client no longer asks for it. */
export function stopsAskingFor<Target>(event: number, targetId: (target: Target) => string): Method<Target> {
  return (target, _args, { subscriptions }) => {
    subscriptions.remove(event, targetId(target));
    return answer(null);
  };
}
