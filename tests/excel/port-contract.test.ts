import { beforeAll } from "@jest/globals";
import { mirroredBook } from "../support/excel/mirrored-book";
import { openAnotherExcel, openExcel } from "../support/excel/open-excel";
import { portContract } from "../support/port-contract/port-contract";

beforeAll(() => {
  openExcel();
});

portContract(
  "Excel",
  (book) => {
    const mirrored = mirroredBook(book);
    return mirrored === null ? null : openAnotherExcel({ book: mirrored }).port;
  },
  // A thousand histories over the three laws in each run of the tests; the long run says how many itself.
  process.env["LAW_RUNS"] === undefined ? 10 / 3 : 1,
);
