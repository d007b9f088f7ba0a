import { readXlsx } from "hucre/xlsx";
import { inspectPackage } from "../../src/file/guard/inspect-package";
import { registerWorkbook } from "../support/register-workbook";
import type { Bench } from "./bench";

const rows = 40_000;

/** What guarding an ordinary workbook costs beside reading it. */
export const guardBench: Bench = {
  title: "guard: inspecting a workbook of 40,000 rows beside reading it with hucre",
  cases: async () => {
    const bytes = await registerWorkbook(rows);
    return [
      { title: "hucre reads it", units: rows, run: () => readXlsx(bytes, { readStyles: true }) },
      { title: "the guard inspects it", units: rows, run: () => inspectPackage(bytes) },
    ];
  },
};
