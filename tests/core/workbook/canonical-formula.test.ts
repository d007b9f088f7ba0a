import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { goalsTable } from "../../../src/core/contract/tables";
import { sendai2021 } from "../../../src/core/plan/sendai-2021";
import { planWorkbook } from "../../../src/core/sheets/plan-workbook";
import { formulaShape } from "../../../src/core/workbook/formula-shape";
import { canonicalFormula, cellFormula } from "../../../src/core/workbook/formula-text";
import { contractNaming, type Naming } from "../../../src/core/workbook/naming";
import { columnSpecified, columnSpecifier } from "../../../src/core/workbook/structured-reference";

const renamed = (headers: Readonly<Record<string, string>>): Naming => ({ ...contractNaming, column: (_table, header) => headers[header] ?? header });
const header = fc.string({ unit: fc.constantFrom("実", "績", "[", "]", "#", "'", "@", "a", " ", ",", ":", '"', "(", "。"), minLength: 1, maxLength: 8 });

describe("a column of the formula's own table", () => {
  test("is the same column whether it is qualified or not", () => {
    expect(new Set(["SUM(Goals[実績])", "SUM([実績])", "SUM( [[実績]] )", "=SUM(goals[ 実績 ])"].map((formula) => canonicalFormula(formula, "Goals")))).toEqual(new Set(["SUM([実績])"]));
  });

  test("in this row is the same cell however it is written", () => {
    const spellings = ["[@実績]", "[@[実績]]", "Goals[@実績]", "Goals[@[実績]]", "Goals[[#This Row],[実績]]", "Goals[[#this row], [実績]]", "[[#This Row],[実績]]"];
    expect(new Set(spellings.map((spelling) => canonicalFormula(`IF(${spelling}="",1,2)`, "Goals")))).toEqual(new Set(['IF([@実績]="",1,2)']));
  });

  test("is not the same as one of another table, nor as this row's cell", () => {
    const formulas = ["SUM([実績])", "SUM(Surveys[実績])", "SUM([@実績])", "SUM(Surveys[@実績])", 'SUM("Goals[実績]")', "SUM(MyGoals[実績])", "SUM([[実績]:[状態]])", "SUM([実績:状態])"];
    expect(new Set(formulas.map((formula) => canonicalFormula(formula, "Goals"))).size).toBe(formulas.length);
  });

  test("is the same in every formula of ours, unqualified by whoever saved it or not", () => {
    const tables = planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-04-01" }).sheets.flatMap((sheet) => sheet.tables);
    const read = tables.flatMap(({ name, columns }) => columns.flatMap(({ formula }) => (formula === null ? [] : [{ name, written: cellFormula(formula, name, contractNaming) }])));
    expect(read.some(({ name, written }) => written.replaceAll(`${name}[[`, "").includes(`${name}[`))).toBe(true);
    for (const { name, written } of read) {
      const shown = written.replaceAll(new RegExp(`\\b${name}\\[\\[#This Row\\],\\[([^\\]]+)\\]\\]`, "g"), "[@$1]").replaceAll(`${name}[`, "[");
      expect(canonicalFormula(shown, name)).toBe(canonicalFormula(written, name));
      expect(formulaShape(shown)).toBe(formulaShape(written));
    }
  });
});

describe("a header with signs that mean something in references", () => {
  test("is written behind apostrophes, and in brackets of its own", () => {
    const naming = renamed({ [goalsTable.actual]: "実績[件]#1" });
    expect(cellFormula("IF([@実績]=0,SUM(Goals[実績]),[@状態])", "Goals", naming)).toBe("IF(Goals[[#This Row],[実績'[件']'#1]]=0,SUM(Goals[[実績'[件']'#1]]),Goals[[#This Row],[状態]])");
  });

  test("is read as it was written", () => {
    fc.assert(fc.property(header, (text) => expect(columnSpecified(columnSpecifier(text))).toBe(text)));
  });

  test("gives one formula in each spelling, of the shape it had before", () => {
    fc.assert(
      fc.property(header, (text) => {
        const formula = 'IF([@実績]="[",SUM(Goals[実績]),[@状態])';
        const written = cellFormula(formula, "Goals", renamed({ 実績: text }));
        const specifier = columnSpecifier(text);
        const shown = `IF([@[${specifier}]]="[",SUM([[${specifier}]]),[@状態])`;
        expect(canonicalFormula(shown, "Goals")).toBe(canonicalFormula(written, "Goals"));
        expect(formulaShape(written)).toBe(formulaShape(formula));
        expect(canonicalFormula(written, "Goals")).not.toBe(canonicalFormula(cellFormula(formula, "Goals", renamed({ 実績: `${text}z` })), "Goals"));
      }),
    );
  });
});
