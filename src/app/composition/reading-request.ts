import { invariant } from "../../core/shared/invariant";
import type { Snapshot } from "../../core/workbook/snapshot";
import { type Answers, readings } from "./readings";

/** The name of something that can be asked. */
export type Reading = keyof Answers;

/** What the answer to it is. */
export type Read<Asked extends Reading> = Answers[Asked];

/** What is asked, and what is asked for beside it, as the one text a worker is given. */
export function readingRequest(asked: Reading, given: string): string {
  return `${asked}\n${given}`;
}

/** The answer to a request. */
export function answered(request: string, snapshot: Snapshot): Read<Reading> {
  const [asked = "", ...given] = request.split("\n");
  invariant(isReading(asked), `${asked} is something that can be read of a file`);
  return readings[asked](snapshot, given.join("\n"));
}

function isReading(text: string): text is Reading {
  return Object.hasOwn(readings, text);
}
