import { describe, expect, test } from "@jest/globals";
import { revisionEntry, struckOut } from "../../../src/core/entries/revision-entry";
import { emptyCell } from "../../../src/core/workbook/cell";
import { typedRow } from "../../support/entries/typed-row";

const typed = { 変更ID: "V002", 対象: "目標実績", 適用年度: "令和4年度", 対象ID: "33-2", 項目: "基準", 変更後: 0.85, 理由: "見直し", 決定機関: "本部会議" };
const revision = { id: "V002", target: "目標実績", fromYear: 2022, targetId: "33-2", item: "基準", after: 0.85 };

describe("a row of 計画変更", () => {
  test("is the revision it records, with or without its id", () => {
    expect(revisionEntry(typedRow(typed), "1900")).toEqual(revision);
    expect(revisionEntry(typedRow({ ...typed, 変更ID: null }), "1900")).toEqual({ ...revision, id: null });
  });

  test.each(["対象", "適用年度", "対象ID", "項目", "変更後"])("without its %s is not finished, and no revision yet", (header) => {
    for (const blank of [null, "", "　"]) expect(revisionEntry(typedRow({ ...typed, [header]: blank }), "1900")).toBeNull();
  });

  test("from a year that cannot be read is no revision", () => {
    expect(revisionEntry(typedRow({ ...typed, 適用年度: "来年度" }), "1900")).toBeNull();
  });

  test("strikes a text out only when it says so in words", () => {
    expect(struckOut).toBe("（削除）");
    expect(revisionEntry(typedRow({ ...typed, 変更後: struckOut }), "1900")).toEqual({ ...revision, after: null });
  });

  test("takes 0 for a value, and trims a text", () => {
    expect(revisionEntry(typedRow({ ...typed, 変更後: 0 }), "1900")).toEqual({ ...revision, after: 0 });
    expect(revisionEntry(typedRow({ ...typed, 変更後: " 以上\n" }), "1900")).toEqual({ ...revision, after: "以上" });
  });

  test("may name its row by a number", () => {
    expect(revisionEntry(typedRow({ ...typed, 対象ID: 5 }), "1900")?.targetId).toBe("5");
    expect(revisionEntry(typedRow({ ...typed, 対象ID: " 05-2 " }), "1900")?.targetId).toBe("05-2");
  });

  test("whose new value is a formula without its result has the result that plain numbers give, else it says nothing yet", () => {
    expect(revisionEntry(typedRow({ ...typed, 変更後: "=85%" }), "1900")?.after).toBe(0.85);
    expect(revisionEntry(typedRow({ ...typed, 変更後: "=設定!B2" }), "1900")).toBeNull();
    const kept = { ...emptyCell, formula: "設定!B2", value: 0.9 };
    const row = typedRow(typed);
    expect(revisionEntry({ key: "", index: 0, cell: (header) => (header === "変更後" ? kept : row.cell(header)) }, "1900")?.after).toBe(0.9);
  });
});

describe("a revised deadline", () => {
  const after = (value: string | number, dateSystem: "1900" | "1904") =>
    revisionEntry(typedRow({ ...typed, 項目: "期限", 変更後: value }), dateSystem)?.after;

  test("is a day, whichever date system the workbook counts in", () => {
    expect(after(45382, "1900")).toBe("2024-03-31");
    expect(after(43920, "1904")).toBe("2024-03-31");
    expect(after("2024-03-31", "1904")).toBe("2024-03-31");
  });

  test("that is no day stays what was typed, to be reported", () => {
    expect(after("年度末", "1900")).toBe("年度末");
    expect(after(5, "1900")).toBe("5");
  });

  test("alone is a day: another item's number is left as it is", () => {
    expect(revisionEntry(typedRow({ ...typed, 変更後: 45382 }), "1904")?.after).toBe(45382);
  });
});
