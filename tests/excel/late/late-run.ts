import { difference } from "../../../src/core/workbook/diff";
import { HostError } from "../../../src/workbench/host/protocol/host-error";
import type { Book } from "../../../src/workbench/host/model/book";
import { type OpenExcel, openAnotherExcel } from "../../support/excel/open-excel";
import type { Act, LateScene } from "./late-scenes";

async function made({ before, prepare }: LateScene): Promise<OpenExcel> {
  const excel = openAnotherExcel();
  const { changes, place } = difference(before, await excel.port.read());
  await excel.port.apply(changes, place.naming);
  if (prepare !== undefined) excel.host.act("person", prepare);
  return excel;
}

/** What people typed, with its place: row and column of the table, else of the sheet. */
function typedTexts(book: Book): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.cells.stored({ row: 0, column: 0, rows: 60, columns: 20 })) {
      if (typeof cell.value !== "string" || !cell.value.startsWith("人") || cell.formula !== null) continue;
      const table = sheet.tableAt(row, column);
      found.set(cell.value, table === null ? `${row},${column}` : `${sheet.cells.at(row, table.area.column).value} ${table.columns[column - table.area.column]?.name}`);
    }
  }
  return found;
}

/** A scene carried out. */
export interface LateRun {
  readonly excel: OpenExcel;
  readonly syncs: number;
  /** What somebody typed and is not there any more, or not in its row. */
  readonly lost: string[];
  readonly conflicts: number;
}

/** Carries the scene out, with somebody acting before the syncs of these numbers, counted from the first. */
export async function lateRun(scene: LateScene, acts: ReadonlyMap<number, Act>): Promise<LateRun> {
  const excel = await made(scene);
  const { host, port } = excel;
  const { changes, place } = difference(scene.after, await port.read());
  const start = host.syncCount;
  let last = typedTexts(host.book);
  for (const [number, act] of acts) {
    host.between(start + number, (book) => {
      const before = typedTexts(book);
      try {
        act(book);
      } catch (thrown) {
        // What Excel refuses a person is not done.
        if (!(thrown instanceof HostError)) throw thrown;
      }
      const now = typedTexts(book);
      // What they typed over themselves is gone by their own hand.
      last = new Map([...last, ...now].filter(([text]) => now.has(text) || !before.has(text)));
    });
  }
  const { applied, conflicts } = await port.apply(changes, place.naming);
  const there = typedTexts(host.book);
  // What was typed over a formula goes where its row was as it was read.
  for (const change of applied) if (change.kind === "setFormula") last.delete(`人の長さ${change.rowKey}`);
  // Of two who typed into one cell, the later one has it.
  const isTypedOver = (place: string): boolean => [...there.values()].includes(place);
  const lost = [...last].flatMap(([text, place]) => ((there.has(text) ? text.startsWith("人の記入") && there.get(text) !== place : !isTypedOver(place)) ? [`${text} at ${place}: ${there.get(text) ?? "gone"}`] : []));
  return { excel, syncs: host.syncCount - start, lost, conflicts: conflicts.length };
}

/** The request that writes, when nobody interferes. */
export async function writingSync(scene: LateScene): Promise<number> {
  const { excel, syncs } = await lateRun(scene, new Map());
  const sizes = excel.host.syncs.slice(-syncs).map(({ requestBytes }) => requestBytes);
  return sizes.indexOf(Math.max(...sizes)) + 1;
}
