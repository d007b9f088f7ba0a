export { tenthsText } from "../core/shared/tenths-text";
