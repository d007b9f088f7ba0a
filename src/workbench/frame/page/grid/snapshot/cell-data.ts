import { CellValueType, type ICellData } from "@univerjs/core";
import type { HostCell } from "../../../../host/model/cell";

/**
 * A cell as the grid keeps it, without its look: the formula as the workbook
 * keeps it, and the last value known, which the grid's calculator replaces.
 */
export function cellData({ value, formula }: HostCell): ICellData {
  const shown: ICellData = value === null ? { v: null, t: null } : { v: typeof value === "boolean" ? Number(value) : value, t: valueType(value) };
  return { ...shown, f: formula === null ? null : `=${formula}`, si: null };
}

function valueType(value: string | number | boolean): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return CellValueType.STRING;
}
