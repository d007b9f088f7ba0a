/** An era of the Japanese calendar, as far as it names fiscal years. */
export interface Era {
  /** Name as printed before the year number: `令和`. */
  readonly name: string;
  /** Letter used in short codes: `R`. */
  readonly letter: string;
  /** Western year in which its 元年度 begins. */
  readonly firstFiscalYear: number;
  /**
   * Largest year number that documents print, or `null` while the era runs. An
   * era's last number overlaps the next era's 元年度: 平成31年度 is 令和元年度.
   */
  readonly lastNumber: number | null;
}

/** The eras whose fiscal years can be named here, newest first. */
export const eras: readonly Era[] = [
  { name: "令和", letter: "R", firstFiscalYear: 2019, lastNumber: null },
  { name: "平成", letter: "H", firstFiscalYear: 1989, lastNumber: 31 },
  { name: "昭和", letter: "S", firstFiscalYear: 1926, lastNumber: 64 },
];
