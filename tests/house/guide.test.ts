import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorAttainment } from "../../src/core/attainment/indicator-attainment";
import { messagesEn } from "../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../src/taskpane/messages/messages.ja";
import { projectRoot } from "../support/house/project-root";

const folder = join(projectRoot, "src/taskpane/guide");
const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
const text = (file: string): string => readFileSync(join(folder, file), "utf8");
const attributes = (file: string, name: string): string[] => [...text(file).matchAll(new RegExp(`${name}="([^"]*)"`, "gu"))].map(([, value = ""]) => value);

describe("the guide", () => {
  test.each(pages)("links to what is there, and to every other page of it: %s", (page) => {
    const links = attributes(page, "href").filter((href) => href.endsWith(".html"));
    expect(links.filter((href) => !pages.includes(href))).toEqual([]);
    expect(pages.filter((other) => !links.includes(other))).toEqual([]);
    expect(text(page)).toContain(`<a href="${page}" aria-current="page"`);
  });

  test.each(pages)("runs nothing and fetches nothing from elsewhere: %s", (page) => {
    expect(text(page)).toContain("default-src 'none'");
    expect(text(page)).not.toMatch(/<script|\son\w+=|https?:|style=/u);
  });

  test("tells of every page of the pane by its name on the tab, in both languages", () => {
    const told = { ja: text("help.html"), en: text("help-en.html").replaceAll("&amp;", "&") };
    const { settings: _ja, ...ja } = messagesJa.pages;
    const { settings: _en, ...en } = messagesEn.pages;
    for (const name of Object.values(ja)) expect(told.ja).toContain(`<dt>${name}</dt>`);
    for (const name of Object.values(en)) expect(told.en).toContain(`<b>${name}</b>`);
  });

  test("shows a picture of every page that is worked on, with a text for who cannot see it, and has no other", () => {
    const kept = readdirSync(join(folder, "pictures")).map((file) => `pictures/${file}`);
    const shown = pages.flatMap((page) => attributes(page, "src"));
    expect([...shown].sort()).toEqual([...kept].sort());
    expect(pages.flatMap((page) => attributes(page, "alt")).filter((words) => words !== "")).toHaveLength(shown.length);
    for (const page of ["home", "make", "check", "indicators", "reviews", "outputs"]) expect(shown).toContain(`pictures/${page}.png`);
  });

  test("works its example out as the product does", () => {
    expect(text("help-figures.html")).toContain("12.5 ÷ 42.5 ＝ 29.4%");
    expect(indicatorAttainment({ kind: "reach", baselineTenths: 575, targetTenths: 1000 }, 700)).toMatchObject({ differenceTenths: 125, rateTenths: 294, targetRatioTenths: 700 });
  });

  test("names buttons by the words that stand on them", () => {
    const { home, outputs, check } = messagesJa;
    const all = pages.map(text).join("\n");
    for (const words of [home.make, home.office, outputs.preview, check.board.remind, check.contact.next, check.contact.submit, check.details]) expect(all).toContain(`「${words}」`);
  });
});
