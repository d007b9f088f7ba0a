export { failure, type Result, success } from "../core/shared/result";
