/** 年度, the column that every table with a row a year has under the same name: formulas read it in all of them. */
export const yearHeader = "年度";
