import { invalidArgument } from "./host-error";

/** Anything JSON can carry between the client and the host. */
export type WireValue = null | boolean | number | string | readonly WireValue[] | WireRecord;

/** A JSON object. */
export interface WireRecord {
  readonly [name: string]: WireValue;
}

/** Whether a value that JSON.parse gave can be carried: it is made of nothing else, so only its absence is asked. */
function isParsed(value: unknown): value is WireValue {
  return value !== undefined;
}

/** The value of a JSON text; refuses what is no JSON. */
export function parsedWireValue(text: string): WireValue {
  const value: unknown = JSON.parse(text);
  if (!isParsed(value)) throw invalidArgument();
  return value;
}

// Looked up once: where tests run, each look at a global costs more than the call.
const { hasOwn } = Object;
const { isArray } = Array;
const { isFinite, isInteger } = Number;

/** Whether a value is a list. */
export function isList(value: WireValue | undefined): value is readonly WireValue[] {
  return isArray(value);
}

/** Whether a value is a JSON object. */
export function isRecord(value: WireValue | undefined): value is WireRecord {
  return typeof value === "object" && value !== null && !isList(value);
}

/** A property of the object's own, or `undefined`: names such as `constructor` find nothing. */
export function ownProperty(record: WireRecord, name: string): WireValue | undefined {
  return hasOwn(record, name) ? record[name] : undefined;
}

/** The record, or a refusal. */
export function wireRecord(value: WireValue | undefined): WireRecord {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

/** The text, or a refusal. */
export function wireText(value: WireValue | undefined): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** The number, or a refusal. */
export function wireNumber(value: WireValue | undefined): number {
  if (typeof value !== "number" || !isFinite(value)) throw invalidArgument();
  return value;
}

/** The whole number, or a refusal. */
export function wireInteger(value: WireValue | undefined): number {
  const number = wireNumber(value);
  if (!isInteger(number)) throw invalidArgument();
  return number;
}

/** The truth value, or a refusal. */
export function wireBoolean(value: WireValue | undefined): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the words Excel knows there, or a refusal; Excel does not mind the case. */
export function wireWord<Word extends string>(value: WireValue | undefined, words: readonly Word[]): Word {
  const text = wireText(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === text);
  if (word === undefined) throw invalidArgument();
  return word;
}
