import type { CheckService } from "../../check-service";
import type { CheckWork } from "./use-checks";

/** What the pages work with that tell of the checks; the service is `null` while it is still coming. */
export interface CheckTools {
  readonly service: CheckService | null;
  readonly work: CheckWork;
}
