import { mirroredBook } from "../support/excel/mirrored-book";
import { openExcel } from "../support/excel/open-excel";
import { portContract } from "../support/port-contract/pc-end";

portContract(
  "Excel",
  (book) => {
    const mirrored = mirroredBook(book);
    return mirrored === null ? null : openExcel({ book: mirrored }).port;
  },
  1 / 8,
);
