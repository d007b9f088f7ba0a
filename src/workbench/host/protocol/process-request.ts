import { HostError } from "./host-error";
import { isHostObject } from "./host-object";
import { ObjectPaths, type Roots } from "./object-paths";
import { queryAnswer } from "./query-answer";
import { type Action, actionTypes, type Request } from "./request";
import type { WireRecord, WireValue } from "./wire-value";

/** Ends a batch after so many of its actions, with an error that has nothing to do with them. */
export interface Interruption {
  readonly afterActions: number;
  readonly error: HostError;
}

/**
 * Carries out a batch, action by action. When one fails, those before it stay
 * done and those after it are not begun: Excel knows no way back (documented in
 * "Application-specific API model": a batch is no transaction; assumed:
 * `interruptions`, `answersBesideErrors`).
 */
export function processRequest(request: Request, roots: Roots, interruption: Interruption | null = null): WireRecord {
  const paths = new ObjectPaths(request.paths, roots);
  const results: WireRecord[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      if (interruption?.afterActions === index) throw interruption.error;
      const value = outcomeOf(action, paths, traces);
      results.push({ ActionId: action.id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Error: errorBody(error, index), Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function outcomeOf(action: Action, paths: ObjectPaths, traces: number[]): WireValue {
  if (action.type === actionTypes.trace) {
    traces.push(action.id);
    return null;
  }
  const object = paths.find(action.path);
  // A null object answers null to everything; an existing one never does, or the client would take it for a null object.
  if (object === null) return null;
  switch (action.type) {
    case actionTypes.instantiate:
      return object.identity(paths.isUntracked(action.path));
    case actionTypes.query:
    case actionTypes.queryAsJson:
      return queryAnswer(object, action.query);
    case actionTypes.method: {
      paths.assertGranted(object, action.name);
      const outcome = object.call(action.name, paths.arguments(action.arguments));
      return outcome === null || isHostObject(outcome) ? null : outcome.value;
    }
    case actionTypes.setProperty:
      paths.assertGranted(object, action.name);
      object.write(action.name, paths.arguments(action.arguments).value(0));
      return null;
    default:
      throw new HostError("NotImplemented", `Action type ${action.type}`, 501);
  }
}

function errorBody(error: HostError, index: number): WireRecord {
  return { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: error.status };
}
