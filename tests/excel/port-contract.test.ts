import { beforeAll } from "@jest/globals";
import type { MemoryBook } from "../../src/core/workbook/memory-book";
import { mirroredBook } from "../support/excel/mirrored-book";
import { type OpenExcel, openAnotherExcel, openExcel } from "../support/excel/open-excel";
import { partContract } from "../support/port-contract/part-contract";
import { portContract } from "../support/port-contract/port-contract";

beforeAll(() => {
  openExcel();
});

function opened(book: MemoryBook): OpenExcel["port"] | null {
  const mirrored = mirroredBook(book);
  return mirrored === null ? null : openAnotherExcel({ book: mirrored }).port;
}

portContract("Excel", opened);

partContract("Excel", opened);
