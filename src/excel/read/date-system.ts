import { serialIn, serialOfDate } from "../../core/workbook/serial-date";
import type { Snapshot } from "../../core/workbook/snapshot";
import { unknownDateSystem } from "../faults/excel-fault";

/** A day whose number tells the date system. */
const day = serialOfDate("2000-01-01");

/**
 * The date system of a workbook, by what its function DATE gives for 1 January
 * 2000: Office.js has no member that says it.
 *
 * @throws ExcelFault for any other answer.
 */
export function dateSystemOf(answer: unknown): Snapshot["dateSystem"] {
  if (answer === day) return "1900";
  if (answer === serialIn("1904", day)) return "1904";
  throw unknownDateSystem();
}
