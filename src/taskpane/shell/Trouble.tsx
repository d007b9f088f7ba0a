import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { faultKindOf } from "../../app/fault-kind";
import { useMessages } from "../messages/language-context";

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, in words that say what to do now. */
export function Trouble({ error, onRetry }: TroubleProps): ReactElement {
  const messages = useMessages();
  const fault = faultKindOf(error);
  const text = fault === null ? messages.unexpected(error instanceof Error ? error.message : String(error)) : `${messages.faults[fault.kind]}${fault.kind === "other" ? messages.faultDetail(fault.code) : ""}`;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {onRetry === undefined ? null : <MessageBarActions><Button size="small" onClick={onRetry}>{messages.retry}</Button></MessageBarActions>}
    </MessageBar>
  );
}
