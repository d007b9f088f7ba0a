import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../messages/language-context";
import { Trouble } from "./Trouble";
import type { Shown } from "./use-shown";

/** Why the sheet that was asked for last is not in sight. */
export function NotShown({ failure }: Pick<Shown, "failure">): ReactElement | null {
  const { notShown } = useMessages();
  if (failure === null) return null;
  return failure.error === null ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{notShown(failure.sheet)}</MessageBarBody></MessageBar> : <Trouble error={failure.error} />;
}
