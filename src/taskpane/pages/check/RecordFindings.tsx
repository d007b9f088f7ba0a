import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckService } from "../../check-service";
import { useMessages } from "../../messages/language-context";
import { toldLeft } from "./told-left";
import { toldUnusable } from "./told-unusable";
import type { CommandWork } from "./use-command";

const useStyles = makeStyles({ place: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" } });

/** The button that writes 確認事項, and what that is for. */
export function RecordFindings({ service, run }: { readonly service: CheckService; readonly run: CommandWork["run"] }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { check } = messages;
  return (
    <div className={styles.place}>
      <Button size="small" onClick={() => void run(async () => {
        const result = await service.record();
        if (!result.ok) return toldUnusable(result.error, messages);
        return toldLeft(result.value.left, check, check.recorded(result.value.findings, result.value.written));
      })}>{check.record}</Button>
      <Text size={200}>{check.recordHint}</Text>
    </div>
  );
}
