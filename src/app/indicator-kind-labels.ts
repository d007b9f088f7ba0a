export { indicatorKindLabels } from "../core/plan/indicator";
