import type { Cell } from "../../../src/core/workbook/cell";
import type { MemoryTable } from "../../../src/core/workbook/memory-table";
import { addressText } from "../../../src/core/workbook/address";
import type { BookView, Spot, TableView } from "./book-view";
import { isSameValidation } from "../../../src/core/workbook/rendered-validation";
import type { CellRole } from "./cell-role";
import type { Scene, Update } from "./scene";
