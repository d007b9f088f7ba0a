import { MemoryWorkbook } from "../../../src/core/workbook/memory-workbook";
import { memoryCopy } from "../../support/port-contract/memory-copy";
import { partContract } from "../../support/port-contract/part-contract";
import { portContract } from "../../support/port-contract/port-contract";

portContract("a workbook in memory", (book) => new MemoryWorkbook(memoryCopy(book)), 1 / 4);

partContract("a workbook in memory", (book) => new MemoryWorkbook(memoryCopy(book)), 1 / 2);
