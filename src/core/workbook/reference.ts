import { type CellAddress, parsedAddress } from "./address";

/** A reference to cells of a named sheet, as names and links write it. */
export interface Reference {
  readonly sheet: string;
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** Reads `'表紙'!$C$5`, `設定!$H$4:$H$10`, with or without `=`; `null` for anything else, `#REF!` included. */
export function parsedReference(text: string): Reference | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!([^:!]+)(?::([^:!]+))?$/.exec(text);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const first = parsedAddress(match?.[3] ?? "");
  const last = match?.[4] === undefined ? first : parsedAddress(match[4]);
  return sheet === undefined || first === null || last === null ? null : { sheet, first, last };
}
