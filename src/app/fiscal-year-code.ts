export { fiscalYearCode } from "../core/plan/fiscal-year";
