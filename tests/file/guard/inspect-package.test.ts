import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { addressText } from "../../../src/core/workbook/address";
import { defaultLimits } from "../../../src/file/guard/guard-limits";
import { inspectPackage } from "../../../src/file/guard/inspect-package";
import { readGuarded } from "../../../src/file/guard/read-guarded";
import { registerWorkbook } from "../../support/register-workbook";
import { workbookPackage, workbookPartsOf } from "../../support/workbook-package";

const register = registerWorkbook(40);

/** A copy with some bytes replaced; places beyond the end wrap around. */
function flipped(bytes: Uint8Array, flips: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [place, value] of flips) copy[place % copy.length] = value;
  return copy;
}

const flips = fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });

describe("a file damaged at random", () => {
  test("ends in an answer, wherever it was cut", async () => {
    const bytes = await register;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        const inspected = inspectPackage(bytes.subarray(0, length));
        expect(inspected.ok ? "accepted" : inspected.error.code).toMatch(/^(empty|notAZip|truncatedZip)$/u);
      }),
    );
  });

  test("ends in an answer, whatever bytes of it changed", async () => {
    const bytes = await register;
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const read = await readGuarded(flipped(bytes, places));
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });

  test("ends in an answer, whatever bytes of its parts changed before packing", async () => {
    const cells = '<row r="2"><c r="B2" t="s"><v>0</v></c></row><row><c s="0"><f>A1</f><v>5</v></c></row>';
    const parts = Object.entries(workbookPartsOf({ sheets: [`<sheetData>${cells}</sheetData>`], sharedStrings: "<si><t>一</t></si>" }));
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.length - 1), flips, async (index, places) => {
        const changed = parts.map(([name, content], at) => [name, at === index ? flipped(content, places) : content] as const);
        const read = await readGuarded(zipSync(Object.fromEntries(changed), { level: 1 }));
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });
});

/** A sheet's cells as row and column numbers; a missing one follows the cell before it. */
const place = fc.record({
  row: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3 }),
  columns: fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 3 }), { maxLength: 5 }),
});

describe("what the guard counts", () => {
  test("is what hucre reads: the rectangle around the cells of any sheet", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 6 }), async (rows) => {
        let implied = -1;
        const markup = rows.map(({ row, columns }) => {
          const present = row ?? implied + 1;
          implied = present;
          const cells = columns.map((column) =>
            column === null ? "<c><v>1</v></c>" : `<c r="${addressText({ row: present, column })}"><v>1</v></c>`,
          );
          return `<row${row === null ? "" : ` r="${row + 1}"`}>${cells.join("")}</row>`;
        });
        const bytes = workbookPackage({ sheets: [`<sheetData>${markup.join("")}</sheetData>`] });
        const inspected = inspectPackage(bytes);
        const read = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
        expect(inspected.ok && inspected.value.sheets.map(({ rows: height, columns }) => [height, columns])).toEqual([
          [read.length, read[0]?.length ?? 0],
        ]);
      }),
    );
  });

  test("is told with the sheet's name and part", () => {
    const inspected = inspectPackage(workbookPackage());
    expect(inspected.ok && inspected.value.sheets).toEqual([
      { name: "Sheet1", part: "xl/worksheets/sheet1.xml", rows: 1, columns: 1, cells: 1 },
    ]);
  });

  test("leaves pictures out of what is needed, and counts their bytes", () => {
    const inspected = inspectPackage(workbookPackage({ parts: { "xl/media/image1.png": new Uint8Array(5_000) } }));
    if (!inspected.ok) throw new Error(inspected.error.code);
    expect(inspected.value.neededEntries.map(({ name }) => name)).not.toContain("xl/media/image1.png");
    expect(inspected.value.neededEntries).toHaveLength(inspected.value.entries - 1);
    expect(inspected.value.unpackedBytes).toBeGreaterThan(5_000);
  });
});

describe("a refusal", () => {
  test("names the cell, the index and the number of strings there are", () => {
    const sheet = '<sheetData><row r="7"><c r="AB7" t="s"><v>12</v></c></row></sheetData>';
    const inspected = inspectPackage(workbookPackage({ sheets: [sheet], sharedStrings: "<si/><si/>" }));
    expect(!inspected.ok && inspected.error).toEqual({
      code: "badSharedString",
      detail: { sheet: "Sheet1", reference: "AB7", index: "12", count: 2 },
    });
  });

  test("follows the limits it is given", () => {
    const sheet = '<sheetData><row r="1"><c r="A1"/><c r="B1"/></row></sheetData>';
    const inspected = inspectPackage(workbookPackage({ sheets: [sheet] }), { ...defaultLimits, cells: 1 });
    expect(!inspected.ok && inspected.error).toEqual({ code: "tooManyCells", detail: { sheet: "Sheet1", limit: 1 } });
  });
});
