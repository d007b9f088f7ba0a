import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMessages } from "../../messages/language-context";
import { Trouble } from "../../shell/Trouble";
import type { CommandEnd } from "./use-command";

/** What became of the last command, for everybody to hear, until it is put away. */
export function CommandOutcome({ end, onClose }: { readonly end: CommandEnd; readonly onClose: () => void }): ReactElement | null {
  const { check } = useMessages();
  if (end === null) return null;
  if (end.kind === "failed") return <Trouble error={end.error} />;
  return (
    <MessageBar intent={end.isWarning ? "warning" : "success"} layout="multiline" role="status">
      <MessageBarBody style={{ whiteSpace: "pre-line" }}>{end.text}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={check.close} onClick={onClose} />} />
    </MessageBar>
  );
}
