// Fiscal years as ids write them (R3) and as documents print them (令和3年度), for faces of the product that show them.
export { fiscalYearCode, fiscalYearLabel } from "../core/plan/fiscal-year";
