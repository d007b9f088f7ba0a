import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text, Textarea } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
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
  /** Called once a way was gone: the workbook was read anew. */
  readonly onEnd: () => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  end: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch", width: "100%", paddingTop: "4px" },
  way: { display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start" },
});

/** What is left to do after a way out: look at the sheet, say whether to replace it, copy by hand. */
type Afterwards = Exclude<OutputEnd["then"], null>;

/** The ways out of the pane that work in this Excel, the surest first. */
export function OutputWays({ service, choices, onShow, onEnd }: OutputWaysProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { outputs } = messages;
  const { end, isBusy, run, forget } = useCommand();
  const [afterwards, setAfterwards] = useState<Afterwards | null>(null);
  const [last, setLast] = useState<OutputWay | null>(null);
  const wanted = useRef(choices);
  wanted.current = choices;
  // What was told is of the choices it was made with.
  useEffect(() => {
    forget();
    setAfterwards(null);
  }, [choices]);
  const begin = (way: OutputWay, replaces = false): void => {
    setAfterwards(null);
    setLast(way);
    void run(async () => {
      const { told, then } = await carryOut(service, { way, choices, replaces }, messages);
      // A sheet is replaced by what was asked for, never by choices made while it was asked.
      setAfterwards(then?.kind === "replace" && wanted.current !== choices ? null : then);
      return told;
    }).then(onEnd);
  };
  return (
    <section className={styles.section} aria-label={outputs.ways}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{outputs.ways}</Text>
      {service.ways().map((way, index) => (
        <div key={way} className={styles.way}>
          <Button appearance={index === 0 ? "primary" : "secondary"} disabledFocusable={isBusy} onClick={() => begin(way)}>{outputs.way[way]}</Button>
          <Text size={200}>{outputs.wayHint[way]}</Text>
          {way === last ? (
            // What became of it stands where it was pressed, or it would be out of sight.
            <div className={styles.end}>
              {isBusy ? <Spinner size="tiny" label={outputs.making} role="status" /> : null}
              <CommandOutcome end={end} onClose={forget} />
              {afterwards === null ? null : <Next afterwards={afterwards} onShow={onShow} onReplace={() => begin("sheet", true)} onKeep={() => setAfterwards(null)} />}
            </div>
          ) : null}
        </div>
      ))}
    </section>
  );
}

interface NextProps {
  readonly afterwards: Afterwards;
  readonly onShow: OutputWaysProps["onShow"];
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** What is left for the person to do. */
function Next({ afterwards, onShow, onReplace, onKeep }: NextProps): ReactElement {
  const { outputs } = useMessages();
  switch (afterwards.kind) {
    case "show":
      return <div><Button size="small" onClick={() => onShow(afterwards.sheet)}>{outputs.toSheet}</Button></div>;
    case "replace":
      return (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{outputs.changedByPeople}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onReplace}>{outputs.replace}</Button>
            <Button onClick={onKeep}>{outputs.keep}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "copy":
      return <Field label={outputs.copyText}><Textarea readOnly rows={8} value={afterwards.text} onFocus={(event) => event.currentTarget.select()} /></Field>;
  }
}
