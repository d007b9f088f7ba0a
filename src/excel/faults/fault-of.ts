import { ExcelFault } from "./excel-fault";

/**
 * What was thrown while speaking to Excel, as a fault; one of ours passes through.
 *
 * @throws what was thrown, where it is a bug of ours and no failure of Excel.
 */
export function faultOf(thrown: unknown): ExcelFault {
  if (thrown instanceof ExcelFault) return thrown;
  if (!isFromExcel(thrown)) throw thrown;
  const detail = memberOf(thrown, "debugInfo");
  return new ExcelFault({
    code: textIn(thrown, "code") ?? "",
    message: textIn(thrown, "message") ?? String(thrown),
    statement: textIn(detail, "statement"),
    location: textIn(detail, "errorLocation"),
  });
}

/** Codes by which the client of Office.js says that it was used wrongly, before it asks Excel at all (`OfficeExtension.ErrorCodes`). */
const misuses = ["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "InvalidRequestContext", "RunMustReturnPromise", "CannotUpdateReadOnlyProperty"];

/** Whether something thrown is a failure of Excel, not a bug of ours. */
export function isFromExcel(thrown: unknown): boolean {
  const code = textIn(thrown, "code");
  return code !== null && !misuses.includes(code);
}

function memberOf(thing: unknown, name: string): unknown {
  return typeof thing === "object" && thing !== null ? Reflect.get(thing, name) : undefined;
}

function textIn(thing: unknown, name: string): string | null {
  const member = memberOf(thing, name);
  return typeof member === "string" && member !== "" ? member : null;
}
