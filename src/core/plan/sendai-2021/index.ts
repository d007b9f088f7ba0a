import type { Plan } from "../plan";
import { planOfFolder } from "../plan-folder";
import { sendai2021Files } from "./files";

/**
 * 第1期仙台市人材育成推進計画〔令和3年～5年度〕, the plan that ships with the product.
 *
 * Titles, categories and departments are worded as its list (section 5) words
 * them, everything else as its detail pages do; slips of the source are kept, and
 * told in `discrepancies`.
 */
export const sendai2021: Plan = planOfFolder(sendai2021Files);
