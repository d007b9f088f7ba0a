import { mirroredBook } from "../support/excel/mirrored-book";
import { openExcel } from "../support/excel/open-excel";
import { portContract } from "../support/port-contract/port-contract";

portContract(
  "Excel",
  (book) => {
    const mirrored = mirroredBook(book);
    return mirrored === null ? null : openExcel({ book: mirrored }).port;
  },
  // Through the client and the host each history takes long; the long run tries them all.
  process.env["LAW_RUNS"] === undefined ? 1 / 8 : 1,
);
