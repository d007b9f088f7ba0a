import type { ReactElement } from "react";
import type { Checks } from "../../../app/checks";
import type { AttainmentService } from "../../attainment-service";
import type { CheckService } from "../../check-service";
import { Reading } from "../../shell/Reading";
import { Seen } from "../../shell/Seen";
import type { AttainmentTools } from "./attainment-tools";

/** What a page works with once the workbook was checked. */
export interface CheckedTools {
  readonly service: AttainmentService;
  readonly checkService: CheckService;
  /** Another one whenever the workbook was looked at again. */
  readonly checks: Checks;
}

/** A page that rests on the workbook having been checked. */
export function Checked({ service, checks: { service: checkService, work }, children }: AttainmentTools & { readonly children: (tools: CheckedTools) => ReactElement }): ReactElement {
  const again = (): void => void work.again();
  if (service === null || checkService === null) return <Reading onAgain={again} />;
  return <Seen state={work.state} onAgain={again}>{({ checks }) => children({ service, checkService, checks })}</Seen>;
}
