import { isDeepStrictEqual } from "node:util";
import { sheetTitles } from "../../../src/core/contract/sheet-titles";
import type { Book } from "../../../src/workbench/host/model/book";
import type { Chart } from "../../../src/workbench/host/model/chart";
import { plainSheet } from "./plain-sheet";

/**
 * A workbook as people find it, as plain data by place: cells, looks, sizes,
 * rules, pages, panes, charts, protection, names and document properties. Left
 * out is what tells of the updates themselves: 更新記録's rows and the day on the cover.
 */
export function wholeBook(book: Book): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of book.sheets) {
    for (const [place, thing] of plainSheet(sheet)) if (!tellsOfUpdates(book, sheet.name, place)) found.set(`${sheet.name} ${place}`, plainCell(thing));
    found.set(`${sheet.name} charts`, sheet.charts.map(plainChart));
  }
  found.set("sheets", book.sheets.map(({ name }) => name));
  found.set("names", book.names.map(({ name, formula }) => `${name} ${formula}`).toSorted());
  found.set("properties", new Map([...book.properties].toSorted()));
  return found;
}

/** What differs between two workbooks, place by place; the first few of it. */
export function unlike(one: Map<string, unknown>, other: Map<string, unknown>): unknown[] {
  const places = [...new Set([...one.keys(), ...other.keys()])].filter((place) => !isDeepStrictEqual(one.get(place), other.get(place)));
  return places.slice(0, 6).map((place) => [place, one.get(place), other.get(place)]);
}

/** A trait that is as usual looks the same whether somebody said so or not. */
function plainCell(thing: unknown): unknown {
  if (typeof thing !== "object" || thing === null || !("format" in thing)) return thing;
  const traits = Object.entries(thing.format ?? {}).filter(([name, value]) => value !== false && value !== 0 && !(name === "locked" && value === true));
  return { ...thing, format: Object.fromEntries(traits) };
}

function plainChart({ id: _id, ...chart }: Chart): unknown {
  return chart;
}

/** What an update writes about itself. */
function tellsOfUpdates(book: Book, title: string, place: string): boolean {
  const sheet = book.sheetNamed(title);
  const [row = NaN, column = NaN] = place.startsWith("cell ") ? place.slice("cell ".length).split(",").map(Number) : [];
  if (title === sheetTitles.cover) return String(sheet?.cells.at(row, column).value).includes("最終更新");
  if (title !== sheetTitles.updateLog) return false;
  return row > (sheet?.tables[0]?.area.row ?? 0) || place === "rules" || place === "formats" || place.startsWith("table ") || place.startsWith("row ");
}
