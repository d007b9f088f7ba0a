import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import { memoryCopy } from "../../support/port-contract/memory-copy";
import { portContract } from "../../support/port-contract/port-contract";

portContract("a workbook in memory", (book) => new MemoryWorkbook(memoryCopy(book)), 1 / 4);
