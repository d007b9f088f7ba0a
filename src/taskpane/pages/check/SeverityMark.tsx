import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../../core/rules/engine/finding";

/** In a contrast theme the sign is read as the word beside it is, on a pressed button too. */
const asAround = { "@media (forced-colors: active)": { color: "inherit" } } as const;

const useStyles = makeStyles({
  icon: { fontSize: "16px", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1, ...asAround },
  warning: { color: tokens.colorStatusWarningForeground1, ...asAround },
  info: { color: tokens.colorNeutralForeground2, ...asAround },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

/** The sign of a severity: another shape for each, beside a word that says it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
