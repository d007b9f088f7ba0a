import type { CellValue } from "./cell";

/** A key as text for comparing: numbers typed as ids (整理番号) and full-width letters count as what they stand for. */
export function keyText(value: CellValue): string {
  return value === null ? "" : String(value).normalize("NFKC").trim();
}
