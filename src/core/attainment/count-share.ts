import { roundedQuotient } from "../shared/tenths";

/** A number of people among others, in tenths of a percent: 回収率 = 回答者数 / 対象者数, 人数からの値 = 肯定回答者数 / 回答者数. `null` where a count is missing, or the part is none of the whole. */
export function countShareTenths(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 || part < 0 || part > whole ? null : roundedQuotient(part * 1000, whole);
}
