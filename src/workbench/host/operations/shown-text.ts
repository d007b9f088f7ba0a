import type { Book } from "../model/book";
import type { HostCell } from "../model/cell";
import { dayNumber } from "./day-number";

/** What a cell shows, roughly: percentages, decimals, thousands and dates as their format says; anything else plain. */
export function shownText({ value, format }: HostCell, dateSystem: Book["dateSystem"] = "1900"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const code = format.numberFormat ?? "General";
  if (code === "General" || code === "@") return String(Number(value.toPrecision(11)));
  if (/[ymd]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]/gu, ""))) return shownDate(value - dayNumber(0, dateSystem));
  const decimals = /\.(0+)/u.exec(code)?.[1]?.length ?? 0;
  if (code.includes("%")) return `${(value * 100).toFixed(decimals)}%`;
  const fixed = value.toFixed(decimals);
  return code.includes("#,##0") ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ",") : fixed;
}

function shownDate(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
