export { textWidth } from "../core/workbook/text-height";
