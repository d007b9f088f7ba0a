import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../../messages/language-context";
import type { AttainmentMessages } from "../../messages/attainment-messages";

type Judgement = keyof AttainmentMessages["judgements"];

const colors: Readonly<Partial<Record<Judgement, "success" | "danger" | "warning">>> = { 達成: "success", 一部達成: "warning", 未達成: "danger" };

/** A judgement in its word; the colour only adds to it. */
export function JudgementBadge({ judgement }: { readonly judgement: Judgement }): ReactElement {
  const { attainment: { judgements } } = useMessages();
  return <Badge appearance="tint" color={colors[judgement] ?? "informative"}>{judgements[judgement]}</Badge>;
}
