import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../../messages/language-context";
import { Reading } from "../../shell/Reading";
import { Trouble } from "../../shell/Trouble";
import type { Person } from "../person";
import type { CheckTools } from "./check-tools";
import { CheckedFindings } from "./CheckedFindings";

/** チェック: everything that is missing or does not fit, and the way to each cell. */
export function CheckPage({ service, work, who }: CheckTools & Pick<Person, "who">): ReactElement {
  const { unusable } = useMessages();
  const { state, again } = work;
  if (service === null) return <Reading onAgain={() => void again()} />;
  switch (state.state) {
    case "reading":
      return <Reading onAgain={() => void again()} />;
    case "failed":
      return <Trouble error={state.error} onRetry={() => void again()} />;
    case "unusable":
      return <MessageBar intent="error" layout="multiline"><MessageBarBody>{unusable(state.problem)}</MessageBarBody></MessageBar>;
    case "seen":
      return <CheckedFindings service={service} work={work} who={who} checks={state.checks} />;
  }
}
