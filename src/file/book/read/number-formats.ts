/*
 * Number formats that a file names by a number and each program shows in its
 * own language (ECMA-376 part 1, 18.8.30, the column for Japanese). The file
 * library knows none of these and would show a plain number.
 */
const shortEra = "[$-411]ge.m.d";
const longEra = '[$-411]ggge"年"m"月"d"日"';
const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';

const japanese = new Map<number, string>([
  [27, shortEra], [28, longEra], [29, longEra], [30, "m/d/yy"], [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'], [33, 'h"時"mm"分"ss"秒"'], [34, yearMonth], [35, monthDay], [36, shortEra],
  [50, shortEra], [51, longEra], [52, yearMonth], [53, monthDay], [54, longEra],
  [55, yearMonth], [56, monthDay], [57, shortEra], [58, longEra],
]);

/** The greatest number that stands for a format without the file saying for which. */
export const lastBuiltInFormat = 58;

/** The code of a format that only Asian editions have, or `null`. */
export function asianFormat(id: number): string | null {
  return japanese.get(id) ?? null;
}
