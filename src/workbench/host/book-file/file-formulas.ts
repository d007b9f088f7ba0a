/** Functions newer than Excel 2007, which files must write with a prefix ([MS-XLSX] 2.2.2). */
const prefixed = [
  "IFNA", "XOR", "DAYS", "ISFORMULA", "FORMULATEXT", "SHEET", "SHEETS", "NUMBERVALUE", "UNICHAR", "UNICODE", "ISOWEEKNUM", "CONCAT", "IFS",
  "MAXIFS", "MINIFS", "SWITCH", "TEXTJOIN", "XLOOKUP", "XMATCH", "SEQUENCE", "SORTBY", "UNIQUE", "RANDARRAY", "LET", "LAMBDA", "ARRAYTOTEXT", "VALUETOTEXT",
  "TEXTBEFORE", "TEXTAFTER", "TEXTSPLIT", "VSTACK", "HSTACK", "TOCOL", "TOROW", "TAKE", "DROP", "CHOOSECOLS", "CHOOSEROWS", "EXPAND",
];
/** Those that need a second prefix. */
const doublyPrefixed = ["FILTER", "SORT"];

const called = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/gu;

/** A formula as files write it, from how the host keeps it. */
export function fileFormula(kept: string): string {
  return kept.replace(called, (whole: string, name?: string) => {
    if (name === undefined) return whole;
    if (doublyPrefixed.includes(name)) return `_xlfn._xlws.${name}`;
    return prefixed.includes(name) ? `_xlfn.${name}` : whole;
  });
}
