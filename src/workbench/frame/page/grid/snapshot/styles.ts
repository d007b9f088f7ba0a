import type { IStyleData } from "@univerjs/core";
import type { HostFormat } from "../../../../host/model/cell";
import { styleData } from "./style-data";

/** The looks a workbook uses, each kept once and known by an id. */
export class Styles {
  readonly #ids = new Map<HostFormat, string>();
  readonly #known = new Map<string, string>();
  readonly table: Record<string, IStyleData> = {};

  /** The id of a look. */
  idOf(format: HostFormat): string {
    const known = this.#ids.get(format);
    if (known !== undefined) return known;
    const data = styleData(format);
    const text = JSON.stringify(data);
    const id = this.#known.get(text) ?? `s${this.#known.size}`;
    this.#known.set(text, id);
    this.#ids.set(format, id);
    this.table[id] = data;
    return id;
  }
}
