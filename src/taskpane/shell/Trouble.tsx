import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../messages/language-context";
import { troubleText } from "./trouble-text";

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, in words that say what to do now. */
export function Trouble({ error, onRetry }: TroubleProps): ReactElement {
  const messages = useMessages();
  const { text, said, needsReload } = troubleText(error, messages);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {text}
        {said === "" ? null : <div>{said}</div>}
      </MessageBarBody>
      {needsReload ? (
        <MessageBarActions><Button size="small" onClick={() => location.reload()}>{messages.reload}</Button></MessageBarActions>
      ) : onRetry === undefined ? null : (
        <MessageBarActions><Button size="small" onClick={onRetry}>{messages.retry}</Button></MessageBarActions>
      )}
    </MessageBar>
  );
}
