import type { AttainmentService } from "../../attainment-service";
import type { CheckTools } from "../check/check-tools";
import type { EntryWork } from "./use-entry-work";

/** What KPI and 取りまとめ work with; the service is `null` while it is still coming. */
export interface AttainmentTools {
  readonly service: AttainmentService | null;
  readonly checks: CheckTools;
  readonly work: EntryWork;
}
