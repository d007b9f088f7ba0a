import { ExcelFault } from "./excel-fault";

/** What was thrown while speaking to Excel, as a fault; one of ours passes through. */
export function faultOf(thrown: unknown): ExcelFault {
  if (thrown instanceof ExcelFault) return thrown;
  const detail = memberOf(thrown, "debugInfo");
  return new ExcelFault({
    code: textIn(thrown, "code") ?? "",
    message: textIn(thrown, "message") ?? String(thrown),
    statement: textIn(detail, "statement"),
    location: textIn(detail, "errorLocation"),
  });
}

/** Whether something thrown comes from Office.js, not from a bug of ours. */
export function isFromExcel(thrown: unknown): boolean {
  return textIn(thrown, "code") !== null;
}

function memberOf(thing: unknown, name: string): unknown {
  return typeof thing === "object" && thing !== null ? Reflect.get(thing, name) : undefined;
}

function textIn(thing: unknown, name: string): string | null {
  const member = memberOf(thing, name);
  return typeof member === "string" && member !== "" ? member : null;
}
