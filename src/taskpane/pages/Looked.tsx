import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookLook } from "../../app/look-at-workbook";
import { useMessages } from "../messages/language-context";
import { Reading } from "../shell/Reading";
import { Trouble } from "../shell/Trouble";
import type { PageTools } from "./page-tools";

/** A page that shows what was read of the workbook, or why nothing can be shown. */
export function Looked({ look, work, children }: Pick<PageTools, "look" | "work"> & { readonly children: (seen: WorkbookLook) => ReactElement }): ReactElement {
  const messages = useMessages();
  switch (look.state) {
    case "reading":
      return <Reading onAgain={work.look} />;
    case "failed":
      return <Trouble error={look.error} onRetry={work.look} />;
    case "unusable":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{messages.unusable(look.problem)}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={work.lookAfresh}>{messages.lookAgain}</Button></MessageBarActions>
        </MessageBar>
      );
    case "seen":
      return children(look.seen);
  }
}
