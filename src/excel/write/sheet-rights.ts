/** What a protection may allow, in the order in which it is written down. */
const rights = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

const modes = { Normal: "n", Unlocked: "u", None: "x" } as const;

/** What people may do on a protected sheet, in a few characters: a document property holds little. */
export function rightsText(options: Excel.WorksheetProtectionOptions): string {
  const bits = rights.reduce((sum, right, index) => sum + (options[right] === true ? 2 ** index : 0), 0);
  return `${modes[options.selectionMode ?? "Normal"]}${bits.toString(36)}`;
}

/** What people may do on a protected sheet, as it was written down. */
export function writtenRights(text: string): Excel.WorksheetProtectionOptions {
  const bits = Number.parseInt(text.slice(1), 36);
  const selectionMode = text.startsWith("u") ? "Unlocked" : text.startsWith("x") ? "None" : "Normal";
  return { ...Object.fromEntries(rights.map((right, index) => [right, Math.floor(bits / 2 ** index) % 2 === 1])), selectionMode };
}
