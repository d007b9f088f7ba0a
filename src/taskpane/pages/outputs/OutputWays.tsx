import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text, Textarea } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { OutputChoices } from "../../../app/output-choices";
import type { OutputWay } from "../../../app/output-ways";
import { useMessages } from "../../messages/language-context";
import type { OutputService } from "../../output-service";
import { CommandOutcome } from "../check/CommandOutcome";
import { useCommand } from "../check/use-command";
import { carryOut, type OutputEnd } from "./carry-out";

interface OutputWaysProps {
  readonly service: OutputService;
  readonly choices: OutputChoices;
  readonly onShow: (sheet: string) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  way: { display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start" },
});

/** What is left to do after a way out: look at the sheet, say whether to replace it, copy by hand. */
type Afterwards = Exclude<OutputEnd["then"], null>;

/** The ways out of the pane that work in this Excel, the surest first. */
export function OutputWays({ service, choices, onShow }: OutputWaysProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { outputs } = messages;
  const { end, isBusy, run, forget } = useCommand();
  const [afterwards, setAfterwards] = useState<Afterwards | null>(null);
  // What was told is of the choices it was made with.
  useEffect(() => {
    forget();
    setAfterwards(null);
  }, [choices]);
  const begin = (way: OutputWay, replaces = false): void => {
    setAfterwards(null);
    void run(async () => {
      const { told, then } = await carryOut(service, { way, choices, replaces }, messages);
      setAfterwards(then);
      return told;
    });
  };
  return (
    <section className={styles.section} aria-label={outputs.ways}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{outputs.ways}</Text>
      {service.ways().map((way, index) => (
        <div key={way} className={styles.way}>
          <Button appearance={index === 0 ? "primary" : "secondary"} disabled={isBusy} onClick={() => begin(way)}>{outputs.way[way]}</Button>
          <Text size={200}>{outputs.wayHint[way]}</Text>
        </div>
      ))}
      {isBusy ? <Spinner size="tiny" label={outputs.making} role="status" /> : null}
      <CommandOutcome end={end} onClose={forget} />
      {afterwards?.kind === "show" ? <Button onClick={() => onShow(afterwards.sheet)}>{outputs.toSheet}</Button> : null}
      {afterwards?.kind === "replace" ? (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{outputs.changedByPeople}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => begin("sheet", true)}>{outputs.replace}</Button>
            <Button onClick={() => setAfterwards(null)}>{outputs.keep}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {afterwards?.kind === "copy" ? <Field label={outputs.copyText}><Textarea readOnly rows={8} value={afterwards.text} onFocus={(event) => event.currentTarget.select()} /></Field> : null}
    </section>
  );
}
