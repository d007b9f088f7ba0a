export { dayText as writtenDay } from "../core/rules/engine/day-text";
