import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { printedCell } from "../../../src/core/outputs/printed-cell";
import { summaryHtml, summaryPage } from "../../../src/core/outputs/summary-html";
import { awkwardTexts } from "../../support/awkward-texts";
import { elementsNamed, htmlElements, textOf } from "../../support/summaries/html-elements";
import { anyDocument } from "../../support/summaries/written-documents";

/** A text as HTML can hold it: line ends alike, characters that are none left out. */
const held = (text: string): string => text.replace(/\r\n?/gu, "\n").replace(/[^\P{Cc}\n\t]|[\p{Cs}\ufffe\uffff]/gu, "");

describe("the HTML of any document", () => {
  test("shows every cell of it as documents print it, to a strict reader", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const nodes = htmlElements(summaryHtml(document));
        const tables = elementsNamed(nodes, "table").map((table) => elementsNamed([table], "tr").map((row) => row.children.flatMap((cell) => (typeof cell === "string" ? [] : [textOf(cell)]))));
        const wanted = document.sections
          .filter(({ rows }) => rows.length > 0)
          .map(({ columns, rows }) => [columns.map(({ header }) => held(header)), ...rows.map(({ cells }) => cells.map((cell) => held(printedCell(cell))))]);
        expect(tables).toEqual(wanted);
        expect(elementsNamed(nodes, "h2").map(textOf)).toEqual(document.sections.map(({ title }) => held(title)));
      }),
      { numRuns: 200 },
    );
  });

  test("says to what its headers belong, sets figures to the right, and carries its look on every cell", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const nodes = htmlElements(summaryHtml(document));
        const scopes = new Set(elementsNamed(nodes, "th").map(({ attributes }) => attributes.get("scope")));
        for (const scope of scopes) expect(["col", "row"]).toContain(scope);
        for (const cell of [...elementsNamed(nodes, "td"), ...elementsNamed(nodes, "th")]) expect(cell.attributes.get("style")).toContain("border:1px solid");
        const figures = document.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => ["count", "share", "points"].includes(kind))));
        const shown = elementsNamed(nodes, "tbody").flatMap((body) => elementsNamed([body], "tr").flatMap((row) => row.children.flatMap((cell) => (typeof cell === "string" ? [] : [cell.attributes.get("style")?.includes("text-align:right")]))));
        expect(shown).toEqual(figures);
      }),
    );
  });
});

test("a page is a whole document in Japanese that runs and fetches nothing", () => {
  const section = { id: "one", title: "節", notes: [], columns: [], rows: [], empty: "該当するものはありません。", startsPage: false };
  for (const text of awkwardTexts) {
    const page = summaryPage({ title: text, subtitle: text, year: 2022, sections: [section] });
    const [html] = htmlElements(page.trimEnd());
    expect(typeof html === "object" ? html.attributes.get("lang") : null).toBe("ja");
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n<title>/u);
    expect(page).not.toMatch(/<script|<style|<link|<img|url\(|javascript:| on[a-z]+=/iu);
    expect(elementsNamed(htmlElements(page.trimEnd()), "p").map(textOf)).toContain("該当するものはありません。");
  }
});
