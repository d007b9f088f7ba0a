import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SummaryNotice } from "../../../app/summary-notices";
import { useMessages } from "../../messages/language-context";

/** What must be known before the summary leaves: about its figures, and about what 設定 says. */
export function OutputNotices({ notices, unknownDepartments }: { readonly notices: readonly SummaryNotice[]; readonly unknownDepartments: readonly string[] }): ReactElement | null {
  const { outputs } = useMessages();
  const texts = [...(unknownDepartments.length === 0 ? [] : [outputs.unknownDepartments(unknownDepartments.join("、"))]), ...notices.map(outputs.notice)];
  return texts.length === 0 ? null : <MessageBar intent="warning" layout="multiline"><MessageBarBody style={{ whiteSpace: "pre-line" }}>{texts.join("\n")}</MessageBarBody></MessageBar>;
}
