import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Trouble } from "../../shell/Trouble";
import type { CommandEnd } from "./use-command";

/** What became of the last command, for everybody to hear. */
export function CommandOutcome({ end }: { readonly end: CommandEnd }): ReactElement | null {
  if (end === null) return null;
  if (end.kind === "failed") return <Trouble error={end.error} />;
  return (
    <MessageBar intent={end.isWarning ? "warning" : "success"} layout="multiline" role="status">
      <MessageBarBody>{end.text}</MessageBarBody>
    </MessageBar>
  );
}
