import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checks } from "../../../app/checks";
import type { AttainmentService } from "../../attainment-service";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { Reading } from "../../shell/Reading";
import { Trouble } from "../../shell/Trouble";
import type { AttainmentTools } from "./attainment-tools";

/** What a page works with once the workbook was checked. */
export interface CheckedTools {
  readonly service: AttainmentService;
  readonly checkService: CheckService;
  /** Another one whenever the workbook was looked at again. */
  readonly checks: Checks;
}

/** A page that rests on the workbook having been checked, or why nothing can be shown. */
export function Checked({ service, checks: { service: checkService, work }, children }: AttainmentTools & { readonly children: (tools: CheckedTools) => ReactElement }): ReactElement {
  const { unusable } = useMessages();
  const { state, again } = work;
  if (service === null || checkService === null || state.state === "reading") return <Reading onAgain={() => void again()} />;
  switch (state.state) {
    case "failed":
      return <Trouble error={state.error} onRetry={() => void again()} />;
    case "unusable":
      return <MessageBar intent="error" layout="multiline"><MessageBarBody>{unusable(state.problem)}</MessageBarBody></MessageBar>;
    case "seen":
      return children({ service, checkService, checks: state.checks });
  }
}
