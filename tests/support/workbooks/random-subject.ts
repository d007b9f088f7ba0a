import fc from "fast-check";
import type { CellAddress } from "../../../src/core/workbook/address";
import { desiredTable, type OwnerFormats } from "../../../src/core/workbook/define-table";
import type { DesiredCell, DesiredName, DesiredSheet, DesiredState, DesiredTable } from "../../../src/core/workbook/desired-state";
import { difference } from "../../../src/core/workbook/diff";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { withEarlier } from "../../../src/core/workbook/with-earlier";
import { type RandomTable, randomTable } from "./random-table";
import type { Subject } from "./subject";

const ids = {
  schedule: ["01-1", "01-2", "R3-01-D01", "R3-認知度", "やりがい"],
  departments: ["7", "12", "3", "101"],
  options: ["対象数", "（ＫＰＩ）の数え方", "基準日 の扱い", "D01"],
};

/**
 * A workbook that no plan asks for: a cover with two fields, a sheet of one
 * table, and one of two tables side by side with a list to their right. Columns,
 * rows and rules are random; so are one to three versions of them.
 */
export const randomSubject: fc.Arbitrary<Subject> = fc.integer({ min: 1, max: 3 }).chain((versions) =>
  fc.tuple(randomTable("Schedule", ids.schedule, versions), randomTable("Departments", ids.departments, versions), randomTable("Options", ids.options, versions)).map((tables) => {
    const states = Array.from({ length: versions }, (_, version) => state(tables, version));
    const wanted = states.map((current, version) => withEarlier(current, states.slice(0, version)));
    const desired = (_found: Snapshot, version: number): DesiredState => wanted[Math.min(version, versions - 1)] ?? state(tables, 0);
    return { versions, desired, entries: (found, version) => entriesIn(desired(found, version), found), [fc.toStringMethod]: () => told(tables) };
  }),
);

/** Entry cells by table, row id and header, as the program finds them. */
function entriesIn(desired: DesiredState, found: Snapshot): Map<string, unknown> {
  const { place, matches } = difference(desired, found);
  const entries = desired.sheets.flatMap((sheet) => sheet.tables).flatMap((table) => {
    const match = matches.get(table.name);
    const columns = table.columns.filter(({ owner }) => owner === "entry");
    return [...(match?.rows ?? [])].flatMap(([key, index]) =>
      columns.map(({ header }) => {
        const cell = place.tables.get(table.name)?.rows[index]?.[match?.columns.get(header) ?? -1];
        return [`${table.name} ${key} ${header}`, [cell?.value ?? null, cell?.formula ?? null]] as const;
      }),
    );
  });
  return new Map(entries);
}

type Tables = readonly [RandomTable, RandomTable, RandomTable];

function state([schedule, departments, options]: Tables, version: number): DesiredState {
  const list = { row: tableRow, column: 2 + departments.spec.columns.length + options.spec.columns.length };
  const right = { row: tableRow, column: departments.spec.columns.length + 1 };
  return {
    sheets: [
      sheet("表紙", [...field("対象年度", 4, "令和3年度"), ...field("基準日", 5, 44_652)], []),
      sheet("工程表", [], [laid(schedule, { row: tableRow, column: 0 }, version)]),
      sheet("設定", listCells(list), [laid(departments, { row: tableRow, column: 0 }, version), laid(options, right, version)]),
    ],
    names: [fieldName("TargetYear", "対象年度", 4), fieldName("AsOfDate", "基準日", 5), listName(list)],
    properties: new Map([["plan.schema", "1"], ["plan.id", "random"], ["plan.revision", String(version)]]),
  };
}

const tableRow = 3;
const listItems = ["計画どおり", "遅れ", "完了"];
const plain: OwnerFormats = { plan: {}, entry: {}, computed: {}, log: {} };

function laid({ spec, versions }: RandomTable, place: CellAddress, version: number): DesiredTable {
  return desiredTable({ ...spec, place }, versions[version] ?? [], plain);
}

function field(label: string, row: number, value: string | number): DesiredCell[] {
  return [
    { at: { row, column: 1 }, owner: "plan", value: label, format: {} },
    { at: { row, column: 2 }, owner: "entry", value, format: {} },
  ];
}

function listCells({ row, column }: CellAddress): DesiredCell[] {
  return [
    { at: { row, column }, owner: "plan", value: "進捗状況", format: {} },
    ...listItems.map((value, index): DesiredCell => ({ at: { row: row + 1 + index, column }, owner: "entry", value, format: {} })),
  ];
}

function fieldName(name: string, label: string, row: number): DesiredName {
  const at = { row, column: 2 };
  return { name, sheet: "表紙", first: at, last: at, label: { text: label, cells: "right" } };
}

function listName({ row, column }: CellAddress): DesiredName {
  return {
    name: "ProgressStatuses",
    sheet: "設定",
    first: { row: row + 1, column },
    last: { row: row + listItems.length, column },
    label: { text: "進捗状況", cells: "below" },
  };
}

function sheet(title: string, cells: readonly DesiredCell[], tables: readonly DesiredTable[]): DesiredSheet {
  return {
    title,
    cells: [{ at: { row: 0, column: 0 }, owner: "plan", value: `${title}　勝手な計画`, format: {} }, ...cells],
    tables,
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    page: { paper: "a4", orientation: "landscape", pagesWide: 1, repeatedRows: null, heading: title },
    isProtected: false,
    rowsGrow: true,
    charts: [],
    tabColor: "FFFFFF",
  };
}

function told(tables: Tables): string {
  return tables
    .map(({ spec, versions }) => {
      const columns = spec.columns.map((column) => `${column.header}:${column.owner}${column.owner === "plan" && column.natural === true ? "*" : ""}`);
      const rows = versions.map((version) => version.map(({ key, values }) => `${key}=${JSON.stringify(spec.columns.slice(1).map(({ header }) => values.get(header)))}`).join(" "));
      return `${spec.name}(${columns.join(" ")})\n  ${rows.join("\n  ")}`;
    })
    .join("\n");
}
