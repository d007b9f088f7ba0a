import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UnusableWorkbook } from "../../app/open-plan-workbook";
import { useMessages } from "../messages/language-context";
import { Reading } from "./Reading";
import { Trouble } from "./Trouble";

/** Why nothing of the workbook can be shown. */
export type Unseen =
  | { readonly state: "reading" }
  | { readonly state: "unusable"; readonly problem: UnusableWorkbook }
  | { readonly state: "failed"; readonly error: unknown };

interface SeenProps<State extends { readonly state: "seen" }> {
  readonly state: State | Unseen;
  readonly onAgain: () => void;
  /** Looks once more at a workbook that was unusable, where that is done otherwise. */
  readonly onAfresh?: () => void;
  readonly children: (seen: State) => ReactElement;
}

/** A page that shows what was read of the workbook, or why nothing can be shown and what to do. */
export function Seen<State extends { readonly state: "seen" }>({ state, onAgain, onAfresh = onAgain, children }: SeenProps<State>): ReactElement {
  const { unusable, lookAgain } = useMessages();
  switch (state.state) {
    case "reading":
      return <Reading onAgain={onAgain} />;
    case "failed":
      return <Trouble error={state.error} onRetry={onAgain} />;
    case "unusable":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{unusable(state.problem)}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={onAfresh}>{lookAgain}</Button></MessageBarActions>
        </MessageBar>
      );
    case "seen":
      return children(state);
  }
}
