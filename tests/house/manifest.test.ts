import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectRoot } from "../support/house/project-root";
import { descendants, type XmlElement, xmlTree } from "../support/manifest/xml-tree";

const root = xmlTree(readFileSync(join(projectRoot, "manifest.xml"), "utf8"));
const all = descendants(root);
const named = (name: string): XmlElement[] => all.filter((element) => element.name === name);
const value = (element: XmlElement): string => element.attributes.get("DefaultValue") ?? "";
const texts = (element: XmlElement): string[] => [value(element), ...element.children.map((child) => child.attributes.get("Value") ?? "")];

/** The order that Excel asks for: "Manifest element ordering" of the Office Add-ins documentation. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

describe("the manifest", () => {
  test.each(Object.entries(order))("has the parts of %s in Excel's order", (name, wanted) => {
    for (const element of named(name)) {
      const places = element.children.map((child) => wanted.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((left, right) => left - right));
    }
  });

  test("has an id of its own, a version of four numbers, Japanese first and English beside it", () => {
    expect(named("Id")[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(named("Version")[0]?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(named("DefaultLocale")[0]?.text).toBe("ja-JP");
    const spoken = [...named("DisplayName"), ...named("Description"), ...named("bt:String")].filter((element) => element.attributes.has("DefaultValue"));
    expect(spoken.length).toBeGreaterThan(10);
    for (const element of spoken) expect(element.children.map((child) => child.attributes.get("Locale"))).toEqual(["en-US"]);
  });

  test("names every resource it uses, uses every resource it names, and keeps ids within 32 characters", () => {
    const given = all.filter(({ name }) => /^bt:(Image|Url|String)$/.test(name)).flatMap((element) => element.attributes.get("id") ?? []);
    const used = all.flatMap((element) => element.attributes.get("resid") ?? []);
    expect(new Set(used)).toEqual(new Set(given));
    expect(new Set(given).size).toBe(given.length);
    for (const id of given) expect(id.length).toBeLessThanOrEqual(32);
    for (const id of all.flatMap((element) => element.attributes.get("id") ?? [])) expect(id.length).toBeLessThanOrEqual(125);
  });

  test("keeps texts and addresses as short as Excel asks", () => {
    for (const element of named("bt:ShortStrings").flatMap(({ children }) => children)) for (const text of texts(element)) expect([...text].length).toBeLessThanOrEqual(125);
    for (const element of [...named("bt:LongStrings").flatMap(({ children }) => children), ...named("Description").slice(0, 1)]) for (const text of texts(element)) expect([...text].length).toBeLessThanOrEqual(250);
    for (const text of named("DisplayName").flatMap(texts)) expect([...text].length).toBeLessThanOrEqual(125);
  });

  test("speaks https to one origin only", () => {
    const addresses = [...named("bt:Url"), ...named("bt:Image"), ...named("IconUrl"), ...named("HighResolutionIconUrl"), ...named("SupportUrl"), ...named("SourceLocation")].map(value).filter((address) => address !== "");
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
    for (const address of addresses) expect(address.length).toBeLessThanOrEqual(2048);
  });

  test("opens a complete pane without the ribbon, asks for what the pane needs and no more", () => {
    expect(value(named("SourceLocation")[0] ?? root)).toBe("https://localhost:3000/taskpane.html");
    expect(named("Set").map((element) => [element.attributes.get("Name"), element.attributes.get("MinVersion")])).toEqual([["ExcelApi", "1.14"]]);
    expect(named("Permissions")[0]?.text).toBe("ReadWriteDocument");
  });

  test("has a tab with three buttons that open the pane on their pages, and help where Excel offers it", () => {
    const strings = new Map(all.filter(({ name }) => /^bt:(Url|String)$/.test(name)).map((element) => [element.attributes.get("id") ?? "", texts(element)]));
    const said = (element: XmlElement, ...path: readonly string[]): readonly string[] => {
      const found = path.reduce<XmlElement | undefined>((parent, name) => parent?.children.find((child) => child.name === name), element);
      return strings.get(found?.attributes.get("resid") ?? "") ?? [];
    };
    const place = "https://localhost:3000";
    expect(named("CustomTab").map((tab) => said(tab, "Label"))).toEqual([["人材育成計画", "HR Plan"]]);
    expect(named("Control").map((button) => [said(button, "Label"), said(button, "Action", "SourceLocation"), said(button, "Supertip", "Title")])).toEqual([
      [["開く", "Open"], [`${place}/taskpane.html`], ["開く", "Open"]],
      [["更新", "Update"], [`${place}/taskpane.html?page=update`], ["更新", "Update"]],
      [["チェック", "Check"], [`${place}/taskpane.html?page=check`], ["チェック", "Check"]],
    ]);
    for (const button of named("Control")) expect(said(button, "Supertip", "Description").map((tip) => tip.length > 10)).toEqual([true, true]);
    expect(named("SupportUrl").map(value)).toEqual([`${place}/help.html`]);
    expect(named("GetStarted").map((started) => said(started, "LearnMoreUrl"))).toEqual([[`${place}/help.html`]]);
  });

  test("has icons of the sizes it says, as PNG", () => {
    const icons = [...named("bt:Image").filter((element) => element.attributes.has("id")), ...named("IconUrl"), ...named("HighResolutionIconUrl")];
    expect(icons.length).toBeGreaterThan(10);
    for (const element of icons) {
      const path = new URL(value(element)).pathname;
      const bytes = readFileSync(join(projectRoot, path));
      expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
