import { readFileSync, writeFileSync } from "node:fs";
import { rules } from "../../../src/core/rules";
import { rulesTable } from "../../../src/core/rules/engine/rules-table";

// Writes the table of rules into their README, between its two marks.
const file = new URL("../../../src/core/rules/README.md", import.meta.url);
const text = readFileSync(file, "utf8");
writeFileSync(file, text.replace(/(<!-- rules -->\n)[^]*(<!-- end of rules -->)/, (_, begin: string, end: string) => `${begin}${rulesTable(rules)}\n${end}`));
